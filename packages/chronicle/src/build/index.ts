export { type Compilation, type CompileOptions, compile, compileFiles } from "./compile.ts";
export type { Diagnostic } from "./diagnostic.ts";
export { jsonSchemas } from "./json-schemas.ts";
export { type CorpusFiles, readCorpus } from "./read-corpus.ts";
export { type ReleaseFile, releaseFiles } from "./release-files.ts";
export { renderGithub, renderSarif } from "./render-machine.ts";
export { renderDiagnostics } from "./render-text.ts";
export type { Place } from "./source-file.ts";
export { releaseWriter, writeRelease } from "./write-release.ts";
