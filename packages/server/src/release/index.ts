export { type ReleaseOptions, writeRelease } from "./write-release.ts";
export { writeSql } from "./write-sql.ts";
