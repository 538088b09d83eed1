import type MiniSearch from "minisearch";
import { vocabularyOf } from "./vocabulary.ts";

/** What {@link prepareIndex} needs of an index as MiniSearch writes it. */
export type WrittenIndex = Pick<
  ReturnType<MiniSearch["toJSON"]>,
  | "documentIds"
  | "nextId"
  | "fieldIds"
  | "fieldLength"
  | "averageFieldLength"
  | "documentCount"
  | "storedFields"
  | "index"
>;

/** How a prepared index weighs. */
export interface Weighing {
  /** How much more a word counts in one field than in another; 1 where nothing is said. */
  readonly boost: Readonly<Record<string, number>>;
  /** How much more a document counts than another, by its number. */
  readonly boostOf: (document: number) => number;
  /** What a word counts that only begins with one asked for, or is some letters away. */
  readonly weights: { readonly prefix: number; readonly fuzzy: number };
  /** Letters that a word asked for must have, to be begun only. */
  readonly prefixLengthMin: number;
  /** How many letters a word may be away. */
  readonly distanceMax: (word: string) => number;
}

/** A document that has some of the words. */
export interface WordHit {
  /** Its number in the index. */
  readonly document: number;
  readonly score: number;
  /** How many of the words it has, each counted once. */
  readonly matched: number;
}

/** Where a word stands, and how much it counts there. */
interface Postings {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

/** As MiniSearch sets BM25+. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
/** Words asked for have a bit each; more than these count as one. */
const WORDS_MAX = 32;

/**
 * An index that answers as MiniSearch does, from what can be worked out beforehand: how much each word counts in each document does not depend on
 * the query. Words more than one
 * letter away are looked for only where none is nearer and none begins so.
 */
export function prepareIndex(
  { documentIds, nextId, fieldIds, fieldLength, averageFieldLength, documentCount, index }: WrittenIndex,
  { boost, boostOf, weights, prefixLengthMin, distanceMax }: Weighing,
): (words: readonly string[]) => WordHit[] {
  const known = new Map<string, Postings>();
  const sums = new Float64Array(nextId);
  const boosts = Object.entries(fieldIds).map(([field, id]) => ({ id, boost: boost[field] ?? 1 }));
  const weightOf = Float64Array.from({ length: nextId }, (_, document) =>
    document in documentIds ? boostOf(document) : 0,
  );
  for (const [word, byField] of index) {
    const touched: number[] = [];
    for (const { id, boost: own } of boosts) {
      const frequencies = byField[id];
      if (!frequencies) continue;
      const entries = Object.entries(frequencies);
      const rare = Math.log(1 + (documentCount - entries.length + 0.5) / (entries.length + 0.5));
      const average = averageFieldLength[id] ?? 1;
      for (const [key, frequency] of entries) {
        const document = Number(key);
        const length = (fieldLength as Record<number, readonly number[]>)[document]?.[id] ?? 0;
        const norm = BM25.k * (1 - BM25.b + (BM25.b * length) / average);
        const score = rare * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
        if (sums[document] === 0) touched.push(document);
        sums[document] = (sums[document] ?? 0) + own * (weightOf[document] ?? 0) * score;
      }
    }
    known.set(word, {
      documents: Uint32Array.from(touched),
      scores: Float64Array.from(touched, (document) => sums[document] ?? 0),
    });
    for (const document of touched) sums[document] = 0;
  }

  const vocabulary = vocabularyOf([...known.keys()]);
  const masks = new Uint32Array(nextId);
  return (words) => {
    const touched: number[] = [];
    const places = new Map([...new Set(words)].map((word, place) => [word, Math.min(place, WORDS_MAX - 1)]));
    const add = (postings: Postings | undefined, weight: number, bit: number) => {
      if (!postings) return;
      const { documents, scores } = postings;
      for (let place = 0; place < documents.length; place++) {
        const document = documents[place] as number;
        if (masks[document] === 0) touched.push(document);
        masks[document] = (masks[document] as number) | bit;
        sums[document] = (sums[document] as number) + weight * (scores[place] as number);
      }
    };
    for (const word of words) {
      const bit = 1 << (places.get(word) ?? 0);
      add(known.get(word), 1, bit);
      const longer = word.length >= prefixLengthMin ? vocabulary.beginningWith(word) : [];
      const furthest = distanceMax(word);
      const near = furthest > 0 ? vocabulary.within(word, 1) : [];
      const others = longer.length > 0 || near.length > 0 || furthest < 2 ? near : vocabulary.within(word, furthest);
      for (const own of longer) {
        if (own === word) continue;
        const weight = (weights.prefix * own.length) / (own.length + 0.3 * (own.length - word.length));
        add(known.get(own), weight, bit);
      }
      for (const own of others) {
        if (own.startsWith(word)) continue;
        const away = near.length > 0 ? 1 : 2;
        add(known.get(own), (weights.fuzzy * own.length) / (own.length + away), bit);
      }
    }
    return touched.map((document) => {
      const matched = bitsOf(masks[document] as number);
      const hit = { document, score: (sums[document] as number) * matched, matched };
      sums[document] = 0;
      masks[document] = 0;
      return hit;
    });
  };
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
