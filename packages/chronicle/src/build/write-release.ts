import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type EntryKind, entryKinds, plural, vocabularies, vocabularyOf } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import { type Completions, jsonSchemas } from "./json-schemas.ts";

const SHARD_SIZE = 100;

/**
 * Write a compiled corpus as files, sorted and the same to the byte from run to run:
 *
 * - `data/index.json`: subject, release, and of each kind the ids, labels and shards;
 * - `data/<kind>-<n>.json`: about a hundred full entries each;
 * - `dataset.js`, `dataset.d.ts`: the same as modules, parsed from text when imported;
 * - `ids.js`, `ids.d.ts`: ids and words as literal unions, and the subject's type under `name`;
 * - `schemas/<kind>.json`: JSON Schemas for editors.
 *
 * Only files that differ are replaced, each by a rename; files of an earlier run that are no longer made are removed.
 *
 * @returns the paths written or removed, relative to `out`.
 */
export function writeRelease(compiled: CompiledDataset, out: string, name: string): string[] {
  const files = releaseFiles(compiled, name);
  const changed: string[] = [];
  for (const [path, text] of files) {
    const target = join(out, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
    changed.push(path);
  }
  for (const path of existing(out)) {
    if (files.has(path)) continue;
    rmSync(join(out, path));
    changed.push(path);
  }
  return changed;
}

/** The files of a release, by path. */
export function releaseFiles(compiled: CompiledDataset, name: string): Map<string, string> {
  const files = new Map<string, string>();
  const shards: { kind: EntryKind; file: string }[] = [];
  const index: Record<string, unknown> = { subject: compiled.subject, release: compiled.release };
  for (const kind of entryKinds) {
    const entries = compiled.entries[kind];
    for (let start = 0; start < entries.length; start += SHARD_SIZE) {
      const file = `data/${plural[kind]}-${start / SHARD_SIZE}.json`;
      files.set(file, `${JSON.stringify(entries.slice(start, start + SHARD_SIZE))}\n`);
      shards.push({ kind, file });
    }
    index[plural[kind]] = entries.map(({ id, label }, position) => ({
      id,
      label,
      shard: Math.floor(position / SHARD_SIZE),
    }));
  }
  files.set("data/index.json", `${JSON.stringify(index)}\n`);
  for (const [path, text] of [...files])
    files.set(path.replace(/\.json$/, ".js"), `export default JSON.parse(${quoteForScript(text.trimEnd())});\n`);

  files.set("dataset.js", datasetModule(shards));
  files.set(
    "dataset.d.ts",
    `import type { CompiledDataset } from "@thaw/chronicle";\nimport type { ${name} } from "./ids.js";\nexport declare const compiled: CompiledDataset<${name}>;\n`,
  );
  const ids = Object.fromEntries(
    entryKinds.map((kind) => [kind, compiled.entries[kind].map(({ id }) => id as string)]),
  );
  const words = vocabularyOf(compiled.subject);
  files.set(
    "ids.js",
    `export const ids = ${JSON.stringify(ids)};\nexport const vocabulary = ${JSON.stringify(words)};\n`,
  );
  files.set("ids.d.ts", idsDeclaration(ids, words, name));
  const completions: Completions = { ...ids, ...words };
  for (const [kind, schema] of Object.entries(jsonSchemas(completions)))
    files.set(`schemas/${kind}.json`, `${JSON.stringify(schema, null, 1)}\n`);
  return files;
}

function datasetModule(shards: readonly { kind: EntryKind; file: string }[]): string {
  const lines = ['import index from "./data/index.js";'];
  for (const [number, { file }] of shards.entries())
    lines.push(`import shard${number} from "./${file.replace(/\.json$/, ".js")}";`);
  const lists = entryKinds.map((kind) => {
    const own = shards.flatMap((shard, number) => (shard.kind === kind ? [`...shard${number}`] : []));
    return `    ${kind}: [${own.join(", ")}],`;
  });
  lines.push(
    "",
    "export const compiled = {",
    "  subject: index.subject,",
    "  release: index.release,",
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

function existing(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
