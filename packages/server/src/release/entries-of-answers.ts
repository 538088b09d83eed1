import { type CompiledDataset, type EntryKind, entryKinds, plural } from "@thaw/chronicle";
import type { PackedIndex } from "../packed/packed.ts";

/** Before the entry in an answer, which is a line of its own. */
const BEFORE = '{"data":'.length;
const LINE_END = 0x0a;

/** The entries of a release, read out of the answers that tell them: what is carried once need not be carried twice. */
export function entriesOfAnswers(index: PackedIndex, bytes: Uint8Array<ArrayBuffer>): CompiledDataset["entries"] {
  const kindOf = new Map(entryKinds.map((kind): [string, EntryKind] => [plural[kind], kind]));
  const parts = new Map<EntryKind, Uint8Array[]>(entryKinds.map((kind) => [kind, []]));
  for (const [path, [start]] of Object.entries(index)) {
    const [, list = ""] = /^\/v1\/([a-z]+)\//.exec(path) ?? [];
    const kind = kindOf.get(list);
    // The line ends in the comma before the labels.
    if (kind) parts.get(kind)?.push(bytes.subarray(start + BEFORE, bytes.indexOf(LINE_END, start)));
  }
  const entries = [...parts].map(([kind, own]) => [kind, JSON.parse(`[${textOf(own).slice(0, -1)}]`)]);
  return Object.fromEntries(entries) as CompiledDataset["entries"];
}

function textOf(parts: readonly Uint8Array[]): string {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.byteLength;
  }
  return new TextDecoder().decode(whole);
}
