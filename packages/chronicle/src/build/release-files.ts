import { type EntryKind, entryKinds, plural, vocabularies, vocabularyOf } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import type { ReleaseRecord } from "../releases/index.ts";
import { entryFiles } from "./entry-files.ts";
import { textModule } from "./json-module.ts";
import { type Completions, jsonSchemas } from "./json-schemas.ts";
import { SHARD_SIZE, type Shard, shardsOf } from "./shards.ts";

/** A file of a release, made when it is asked for. */
export interface ReleaseFile {
  readonly path: string;
  /** What it is made from: while these are the same, so is the file. */
  readonly from: readonly unknown[];
  content(): string | Buffer;
}

export interface ReleaseFileOptions {
  /** Whether each entry becomes a module of its own too: thousands of small files, for packages that apps take single entries from. */
  readonly entries?: boolean;
}

/**
 * The files of a release, sorted within and the same to the byte from run to run:
 *
 * - `data/subject.json`: the subject and the release;
 * - `about.js`, `about.d.ts`: the same as a module;
 * - `data/index.json`: the same, and of each kind the ids, labels and shards;
 * - `data/<kind>-<n>.json`: about a hundred full entries each;
 * - `<kinds>.js`, `<kinds>.d.ts`: all entries of a kind as a module, parsed from text when imported: `figures.js` exports `figures`;
 * - `dataset.js`, `dataset.d.ts`: all of them together;
 * - `load.js`, `load.d.ts`: `shards`, by which a kind is imported piece by piece when it is needed;
 * - `entries/<kinds>/<id>.js`: each entry by itself, where `entries` is asked for;
 * - `ids.js`, `ids.d.ts`: ids and words as literal unions, and the subject's type under `name`;
 * - `releases.js`, `releases.d.ts`, `data/releases.json`: what each release changed, newest first;
 * - `schemas/<kind>.json`: JSON Schemas for editors.
 */
export function* releaseFiles(
  compiled: CompiledDataset,
  name: string,
  records: readonly ReleaseRecord[] = [],
  { entries = false }: ReleaseFileOptions = {},
): Generator<ReleaseFile> {
  const shards = shardsOf(compiled.entries);
  for (const { path, json } of shards) yield* dataFile(path, json);
  yield* dataFile("data/index", indexOf(compiled));
  yield* dataFile("data/subject", `${JSON.stringify({ subject: compiled.subject, release: compiled.release })}\n`);

  yield file("about.js", [], () => 'export { default as about } from "./data/subject.js";\n');
  yield file("about.d.ts", [], () => aboutDeclaration);
  const paths = shards.map(({ path }) => path);
  for (const kind of entryKinds) {
    const own = shards.filter((shard) => shard.kind === kind).map(({ path }) => path);
    yield file(`${plural[kind]}.js`, [own.join()], () => partModule(kind, own));
    yield file(`${plural[kind]}.d.ts`, [name], () => partDeclaration(kind, name));
  }
  yield file("dataset.js", [], () => datasetModule());
  yield file("dataset.d.ts", [name], () => datasetDeclaration(name));
  yield file("load.js", [paths.join()], () => loadModule(shards));
  yield file("load.d.ts", [name], () => loadDeclaration(name));
  if (entries) yield* entryFiles(compiled, name);

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
  yield file(`${path}.js`, [json], () => textModule(String(json).trimEnd()));
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

const aboutDeclaration = `import type { CompiledDataset } from "@thaw/chronicle";
/** The subject and the release. */
export declare const about: Pick<CompiledDataset, "subject" | "release">;
`;

function partModule(kind: EntryKind, paths: readonly string[]): string {
  const imports = paths.map((path, number) => `import shard${number} from "./${path}.js";\n`);
  const spread = paths.map((_, number) => `...shard${number}`).join(", ");
  return `${imports.join("")}export const ${plural[kind]} = [${spread}];\n`;
}

function partDeclaration(kind: EntryKind, name: string): string {
  return `import type { EntryByKind } from "@thaw/chronicle";
import type { ${name} } from "./ids.js";
/** Every ${kind}, sorted by id. */
export declare const ${plural[kind]}: readonly EntryByKind<${name}>["${kind}"][];
`;
}

function datasetModule(): string {
  const imports = entryKinds.map((kind) => `import { ${plural[kind]} } from "./${plural[kind]}.js";`);
  const lists = entryKinds.map((kind) => `    ${kind}: ${plural[kind]},`);
  return `import { about } from "./about.js";
${imports.join("\n")}

export const compiled = {
  subject: about.subject,
  release: about.release,
  entries: {
${lists.join("\n")}
  },
};
`;
}

function loadModule(shards: readonly Shard[]): string {
  const lists = entryKinds.map((kind) => {
    const own = shards.filter((shard) => shard.kind === kind).map(({ path }) => `() => import("./${path}.js")`);
    return `  ${kind}: [${own.join(", ")}],`;
  });
  return `export const shardSize = ${SHARD_SIZE};\nexport const shards = {\n${lists.join("\n")}\n};\n`;
}

function loadDeclaration(name: string): string {
  return `import type { EntryByKind, EntryKind } from "@thaw/chronicle";
import type { ${name} } from "./ids.js";
/** How many entries a piece holds; the last of a kind holds the rest. */
export declare const shardSize: number;
/** What imports the pieces of each kind, in the order of the ids. */
export declare const shards: {
  readonly [K in EntryKind]: readonly (() => Promise<{ readonly default: readonly EntryByKind<${name}>[K][] }>)[];
};
`;
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
