import { entryKinds, plural, vocabularies, vocabularyOf } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import type { ReleaseRecord } from "../releases/index.ts";
import { type Completions, jsonSchemas } from "./json-schemas.ts";
import { SHARD_SIZE, type Shard, shardsOf } from "./shards.ts";

/** A file of a release, made when it is asked for. */
export interface ReleaseFile {
  readonly path: string;
  /** What it is made from: while these are the same, so is the file. */
  readonly from: readonly unknown[];
  content(): string | Buffer;
}

/**
 * The files of a release, sorted within and the same to the byte from run to run:
 *
 * - `data/subject.json`: the subject and the release;
 * - `data/index.json`: the same, and of each kind the ids, labels and shards;
 * - `data/<kind>-<n>.json`: about a hundred full entries each;
 * - `dataset.js`, `dataset.d.ts`: the same as modules, parsed from text when imported;
 * - `ids.js`, `ids.d.ts`: ids and words as literal unions, and the subject's type under `name`;
 * - `releases.js`, `releases.d.ts`, `data/releases.json`: what each release changed, newest first;
 * - `schemas/<kind>.json`: JSON Schemas for editors.
 */
export function* releaseFiles(
  compiled: CompiledDataset,
  name: string,
  records: readonly ReleaseRecord[] = [],
): Generator<ReleaseFile> {
  const shards = shardsOf(compiled.entries);
  for (const { path, json } of shards) yield* dataFile(path, json);
  yield* dataFile("data/index", indexOf(compiled));
  yield* dataFile("data/subject", `${JSON.stringify({ subject: compiled.subject, release: compiled.release })}\n`);

  const paths = shards.map(({ path }) => path);
  yield file("dataset.js", [paths.join()], () => datasetModule(shards));
  yield file("dataset.d.ts", [name], () => datasetDeclaration(name));

  const history = `${JSON.stringify(records)}\n`;
  yield* dataFile("data/releases", history);
  yield file("releases.js", [], () => 'export { default as releases } from "./data/releases.js";\n');
  yield file("releases.d.ts", [], () => releasesDeclaration);

  const ids = Object.fromEntries(entryKinds.map((kind) => [kind, compiled.entries[kind].map(({ id }) => id)]));
  const words = vocabularyOf(compiled.subject);
  const module = `export const ids = ${JSON.stringify(ids)};\nexport const vocabulary = ${JSON.stringify(words)};\n`;
  yield file("ids.js", [module], () => module);
  yield file("ids.d.ts", [module, name], () => idsDeclaration(ids, words, name));
  const completions: Completions = { ...ids, ...words };
  for (const [kind, schema] of Object.entries(jsonSchemas(completions)))
    yield file(`schemas/${kind}.json`, [module], () => `${JSON.stringify(schema, null, 1)}\n`);
}

function file(path: string, from: readonly unknown[], content: () => string | Buffer): ReleaseFile {
  return { path, from, content };
}

function* dataFile(path: string, json: string | Buffer): Generator<ReleaseFile> {
  yield file(`${path}.json`, [json], () => json);
  yield file(`${path}.js`, [json], () => `export default JSON.parse(${quoteForScript(String(json).trimEnd())});\n`);
}

function indexOf({ subject, release, entries }: CompiledDataset): string {
  const index: Record<string, unknown> = { subject, release };
  for (const kind of entryKinds)
    index[plural[kind]] = entries[kind].map(({ id, label }, position) => ({
      id,
      label,
      shard: Math.floor(position / SHARD_SIZE),
    }));
  return `${JSON.stringify(index)}\n`;
}

function datasetDeclaration(name: string): string {
  return `import type { CompiledDataset } from "@thaw/chronicle";\nimport type { ${name} } from "./ids.js";\nexport declare const compiled: CompiledDataset<${name}>;\n`;
}

const releasesDeclaration = `import type { ReleaseRecord } from "@thaw/chronicle";
/** What each release changed, newest first. */
export declare const releases: readonly ReleaseRecord[];
`;

function datasetModule(shards: readonly Shard[]): string {
  const lines = ['import about from "./data/subject.js";'];
  for (const [number, { path }] of shards.entries()) lines.push(`import shard${number} from "./${path}.js";`);
  const lists = entryKinds.map((kind) => {
    const own = shards.flatMap((shard, number) => (shard.kind === kind ? [`...shard${number}`] : []));
    return `    ${kind}: [${own.join(", ")}],`;
  });
  lines.push(
    "",
    "export const compiled = {",
    "  subject: about.subject,",
    "  release: about.release,",
    "  entries: {",
    ...lists,
    "  },",
    "};",
    "",
  );
  return lines.join("\n");
}

function idsDeclaration(ids: Record<string, string[]>, words: Record<string, string[]>, name: string): string {
  const typeName = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const union = (values: readonly string[]) =>
    values.length === 0 ? "never" : `\n${values.map((value) => `  | ${JSON.stringify(value)}`).join("\n")}`;
  const lines = ["// Written by the compiler from the corpus. Do not edit.", ""];
  for (const kind of entryKinds)
    lines.push(`/** Id of a ${kind}. */`, `export type ${typeName(kind)}Id = ${union(ids[kind] ?? [])};`, "");
  for (const vocabulary of vocabularies)
    lines.push(`export type ${typeName(vocabulary)} = ${union(words[vocabulary] ?? [])};`, "");
  lines.push(
    "/** What the subject may name: its ids by kind and its words by vocabulary. */",
    `export interface ${name} {`,
  );
  for (const kind of entryKinds) lines.push(`  readonly ${kind}: ${typeName(kind)}Id;`);
  for (const vocabulary of vocabularies) lines.push(`  readonly ${vocabulary}: ${typeName(vocabulary)};`);
  lines.push("}", "", "/** Every id, by kind, sorted. */", "export declare const ids: {");
  for (const kind of entryKinds) lines.push(`  readonly ${kind}: readonly ${typeName(kind)}Id[];`);
  lines.push("};", "", "/** Every word, by vocabulary. */", "export declare const vocabulary: {");
  for (const vocabulary of vocabularies) lines.push(`  readonly ${vocabulary}: readonly ${typeName(vocabulary)}[];`);
  lines.push("};", "");
  return lines.join("\n");
}

function quoteForScript(json: string): string {
  return JSON.stringify(json).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
