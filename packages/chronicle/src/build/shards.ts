import { createHash } from "node:crypto";
import { type EntryKind, entryKinds, plural, type SubjectInfo } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import { perObject } from "../query/per-object.ts";

/** About a hundred entries of a kind, as they are written: bundlers load pieces of this size well, and an edit rewrites one. */
export interface Shard {
  readonly kind: EntryKind;
  /** Path in the release, without its ending. */
  readonly path: string;
  /** JSON, UTF-8, ending in a line feed. The same object as before while its entries are the same objects. */
  readonly json: Buffer;
}

/** How many entries a shard holds. */
export const SHARD_SIZE = 100;

interface Written {
  readonly entries: readonly object[];
  readonly json: Buffer;
}

const written = new WeakMap<object, Written>();

/** The entries of a corpus in shards, by kind. */
export function shardsOf(entries: CompiledDataset["entries"]): Shard[] {
  return entryKinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(entries[kind].length / SHARD_SIZE) }, (_, number) => ({
      kind,
      path: `data/${plural[kind]}-${number}`,
      json: jsonOf(entries[kind].slice(number * SHARD_SIZE, (number + 1) * SHARD_SIZE)),
    })),
  );
}

function jsonOf(entries: readonly object[]): Buffer {
  const [first = {}] = entries;
  const before = written.get(first);
  if (before?.entries.length === entries.length && entries.every((entry, at) => entry === before.entries[at]))
    return before.json;
  const json = Buffer.from(`${JSON.stringify(entries)}\n`);
  written.set(first, { entries, json });
  return json;
}

const digestOf = perObject((json: Buffer): Buffer => createHash("sha256").update(json).digest());

/**
 * A hash of the content, the first 12 hexadecimal digits of SHA-256 of the subject as JSON and the digests of all shards, each behind its
 * path: equal ids mean equal data. After an edit one shard is hashed anew.
 */
export function releaseId(subject: SubjectInfo, entries: CompiledDataset["entries"]): string {
  const hash = createHash("sha256").update(JSON.stringify(subject));
  for (const { path, json } of shardsOf(entries)) hash.update(`\n${path}\n`).update(digestOf(json));
  return hash.digest("hex").slice(0, 12);
}
