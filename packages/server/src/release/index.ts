export { type ReleaseOptions, writeRelease } from "./write-release.ts";
