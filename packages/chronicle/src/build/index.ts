export { type Compilation, type CompileOptions, compile } from "./compile.ts";
export type { Diagnostic } from "./diagnostic.ts";
export { jsonSchemas } from "./json-schemas.ts";
export { renderDiagnostics } from "./render.ts";
export type { Place } from "./source-file.ts";
export { releaseFiles, writeRelease } from "./write-release.ts";
