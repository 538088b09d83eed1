import { distance } from "@thaw/chronicle/query";
import { fold } from "@thaw/chronicle/search";
import { type IndexedEntry, type SearchKind, searchKinds } from "./entry-index.ts";
import { skeleton } from "./skeleton.ts";

/** An entry that a query finds. */
export interface Match {
  readonly kind: SearchKind;
  readonly entry: IndexedEntry;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

interface Word {
  readonly text: string;
  readonly bones: string;
  /** How much it counts: a word of the label more than one of another name, that more than one of the line beside it. */
  readonly weight: number;
}

const wordBreak = /[^\p{L}\p{N}\p{M}'’]+/u;
const idle = new Set("a an and at by did in is of on or the to was were what when where who how why".split(" "));

/** How much more a reader looks for one kind than another. */
const prominence: Readonly<Record<SearchKind, number>> = {
  event: 1,
  figure: 1.3,
  office: 0.8,
  organization: 0.8,
  place: 0.8,
  dispute: 0.7,
  story: 0.6,
  review: 0.5,
  source: 0.3,
};

/** A search over the entries of an index by words that may be begun only, misspelt, or romanised in any way. */
export function matchEntries(entries: readonly IndexedEntry[]): (query: string, limit?: number) => Match[] {
  const documents = entries.map((entry) => ({
    entry,
    kind: searchKinds[entry[0]] ?? "source",
    words: [...wordsOf(entry[2], 1), ...wordsOf(entry[4], 0.8), ...wordsOf(entry[3], 0.35)],
  }));
  return (query, limit = 24) => {
    const asked = wordsOf(query.slice(0, 100), 1);
    const telling = asked.filter(({ text }) => !idle.has(text));
    const wanted = telling.length > 0 ? telling : asked;
    if (wanted.length === 0) return [];
    return documents
      .map(({ entry, kind, words }) => {
        const scores = wanted.map((word) => bestOf(word, words));
        const share = scores.filter((score) => score > 0).length / wanted.length;
        const total = scores.reduce((sum, score) => sum + score, 0);
        const standing = (1 + entry[5] / 12) * prominence[kind];
        return { entry, kind, score: ((total * share ** 2) / (1 + words.length / 80)) * standing };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

function wordsOf(text: string, weight: number): Word[] {
  return text
    .split(wordBreak)
    .map((word) => fold(word.replace(/['’]s$/, "")))
    .filter((word) => word !== "")
    .map((word) => ({ text: word, bones: skeleton(word), weight }));
}

function bestOf(wanted: Word, words: readonly Word[]): number {
  let best = 0;
  for (const word of words) {
    if (word.weight <= best) continue;
    best = Math.max(best, word.weight * likeness(wanted, word));
  }
  return best;
}

/** How like two words are, from 0 to 1: equal, begun, a letter or two off, or the same sounds spelt otherwise. */
function likeness(wanted: Word, word: Word): number {
  if (word.text === wanted.text) return 1;
  const { length } = wanted.text;
  if (length >= 2 && word.text.startsWith(wanted.text)) return 0.55 + (0.3 * length) / word.text.length;
  if (/\d/.test(wanted.text) || length < 4) return 0;
  const limit = length >= 8 ? 2 : 1;
  const edits = Math.abs(word.text.length - length) > limit ? limit + 1 : distance(wanted.text, word.text, limit);
  if (edits <= limit) return 0.7 - 0.15 * edits;
  if (wanted.bones.length < 3 || Math.abs(word.bones.length - wanted.bones.length) > 1) return 0;
  if (wanted.bones === word.bones) return 0.5;
  return wanted.bones.length >= 4 && distance(wanted.bones, word.bones, 1) <= 1 && sameStart(wanted, word) ? 0.3 : 0;
}

function sameStart(a: Word, b: Word): boolean {
  return a.bones[0] === b.bones[0] && Math.abs(a.text.length - b.text.length) <= 4;
}
