import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../model/entry.ts";
import { entryKinds, plural } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";

/** Thrown for a path that holds no release. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
  readonly code = "no-release";
}

interface Index {
  readonly subject: CompiledDataset["subject"];
  readonly release: CompiledDataset["release"];
  readonly [collection: string]: unknown;
}

/**
 * Read a release back from where `writeRelease` wrote it.
 *
 * @param path the folder that was built into, its `data/index.json`, or one JSON file with `subject`, `release` and `entries`.
 * @throws {ReleaseError} when there is none.
 */
export function readRelease(path: string): CompiledDataset {
  if (!existsSync(path)) throw new ReleaseError(`There is no file or folder ${JSON.stringify(path)}`);
  const file = statSync(path).isDirectory() ? join(path, "data/index.json") : path;
  if (!existsSync(file)) throw new ReleaseError(`${JSON.stringify(path)} holds no release: it has no data/index.json`);
  const read = readJson(file) as Index & { readonly entries?: CompiledDataset["entries"] };
  if (typeof read !== "object" || !read?.subject || !read.release)
    throw new ReleaseError(`${JSON.stringify(path)} is no release: it has no subject and release`);
  if (read.entries) return { subject: read.subject, release: read.release, entries: read.entries };
  const entries = entryKinds.map((kind) => {
    const listed = (read[plural[kind]] ?? []) as readonly { readonly shard: number }[];
    const shards = [...new Set(listed.map(({ shard }) => shard))];
    return [kind, shards.flatMap((shard) => readJson(join(file, "..", `${plural[kind]}-${shard}.json`)) as Entry[])];
  });
  return { subject: read.subject, release: read.release, entries: Object.fromEntries(entries) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ReleaseError(
      `Cannot read ${JSON.stringify(file)}: ${error instanceof SyntaxError ? "it is no JSON" : "it cannot be opened"}`,
    );
  }
}
