import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import type { SearchHit, SearchOptions } from "./create-search.ts";
import { fold } from "./fold.ts";
import { searchDocuments } from "./search-documents.ts";

/** An entry one of whose names begins as asked. */
export type Suggestion = Omit<SearchHit, "score">;

export type Suggest = (begin: string, options?: SearchOptions) => readonly Suggestion[];

/** A name from one of its words on, folded. */
interface Beginning {
  readonly text: string;
  /** How much it tells: 0 the whole label or any name of a person in it, 1 a later word of it, 2 another name. */
  readonly rank: number;
  readonly order: number;
  /** How many entries refer to the entry: of two as good, the one that more is told of comes first. */
  readonly told: number;
  readonly entry: Suggestion;
}

/** Kinds as a reader looks for them. */
const order: readonly EntryKind[] = [
  "figure",
  "event",
  "office",
  "organization",
  "place",
  "dispute",
  "story",
  "review",
  "source",
];

/** How many beginnings are weighed at most: one letter begins thousands. */
const WEIGHED_MAX = 5_000;

/**
 * Completes names: entries one of whose names, or a word in it, begins as asked, in any script or spelling the corpus holds. Whole labels
 * and the names of people come first, then later words, then other names. Its cost grows with what begins so, not with the corpus. Keep the function that is returned.
 *
 * @example createSuggest(content)("хрущ")[0].id // "nikita-khrushchev"
 */
export function createSuggest<S extends Subject>(dataset: Dataset<S>): Suggest {
  const beginnings = searchDocuments(dataset).flatMap(({ kind, id, label, detail, names }) => {
    const entry = { kind, id, label, detail };
    const place = order.indexOf(kind);
    const told = dataset.referrers(id).length;
    return [
      ...fromEachWord(label).map((text, index) => ({
        text,
        rank: kind === "figure" ? 0 : Math.min(index, 1),
        order: place,
        told,
        entry,
      })),
      ...fromEachWord(names).map((text) => ({ text, rank: 2, order: place, told, entry })),
    ];
  });
  beginnings.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return (begin, { kinds = entryKinds, limit = 10 } = {}) => {
    const wanted = wordsOf(begin).join(" ");
    if (wanted === "") return [];
    const best = new Map<string, Beginning>();
    const first = lowerBound(beginnings, wanted);
    for (let place = first; place < Math.min(beginnings.length, first + WEIGHED_MAX); place++) {
      const found = beginnings[place];
      if (!found?.text.startsWith(wanted)) break;
      const known = best.get(found.entry.id);
      if (kinds.includes(found.entry.kind) && (!known || found.rank < known.rank)) best.set(found.entry.id, found);
    }
    return [...best.values()]
      .sort(
        (a, b) => a.rank - b.rank || a.order - b.order || b.told - a.told || (a.entry.label < b.entry.label ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ entry }) => entry);
  };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(fold)
    .filter((word) => word !== "");
}

/** A text from each of its words on, as far as anybody types. */
function fromEachWord(text: string): string[] {
  const words = wordsOf(text);
  return words.map((_, index) => words.slice(index, index + 6).join(" "));
}

function lowerBound(beginnings: readonly Beginning[], wanted: string): number {
  let [low, high] = [0, beginnings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle]?.text ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
