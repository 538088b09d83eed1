import { type CorpusInParts, type Entry, type EntryKind, entryKinds, plural } from "@thaw/chronicle";
import type { Packed, PackedIndex } from "../packed/packed.ts";

/** Before the entry in an answer, which is a line of its own. */
const BEFORE = '{"data":'.length;
const LINE_END = 0x0a;

const decoder = new TextDecoder();

/** The entries of a release, each read out of the answer that tells it: what is carried once need not be carried twice. */
export function entriesInAnswers(index: PackedIndex, answers: Packed): Pick<CorpusInParts, "ids" | "read"> {
  const kindOf = new Map(entryKinds.map((kind): [string, EntryKind] => [plural[kind], kind]));
  const ids = Object.fromEntries(entryKinds.map((kind) => [kind, [] as string[]])) as Record<EntryKind, string[]>;
  for (const path of Object.keys(index)) {
    const [, , list = "", id] = path.split("/");
    const kind = kindOf.get(list);
    if (kind && id !== undefined) ids[kind].push(id);
  }
  return {
    ids,
    read: (kind, id) => {
      const path = `/v1/${plural[kind]}/${id}`;
      const answer = answers.of(path);
      if (!answer) throw new Error(`There is no answer at ${path}`);
      // The line ends in the comma before the labels.
      return JSON.parse(decoder.decode(answer.subarray(BEFORE, answer.indexOf(LINE_END) - 1))) as Entry;
    },
  };
}
