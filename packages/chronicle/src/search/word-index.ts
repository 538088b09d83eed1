import { vocabularyOf } from "./vocabulary.ts";
import { NumberReader, readIndex } from "./written-index.ts";

/** How an index weighs. */
export interface Weighing {
  /** How much more a word counts in one field than in another, field by field. */
  readonly boosts: readonly number[];
  /** How much more a document counts than another, by its number. */
  readonly boostOf: (document: number) => number;
  /** What a word counts that only begins with one asked for, or is some letters away. */
  readonly weights: { readonly prefix: number; readonly fuzzy: number };
  /** Letters that a word asked for must have, to be begun only. */
  readonly prefixLengthMin: number;
  /** How many letters a word may be away. */
  readonly distanceMax: (word: string) => number;
}

/** Told of each document that has some of the words, by its number: what it scores, and how many of the words it has, each counted once. */
export type FoundWords = (document: number, score: number, matched: number) => void;

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
 * A written index, asked as MiniSearch would be. How much a word counts in a document does not depend on the query: it is worked out when the word
 * is first looked at. Two letters exchanged are one slip. Words more than one slip away are looked for only where none is nearer and none begins so.
 */
export function openIndex(
  bytes: Uint8Array,
  { boosts, boostOf, weights, prefixLengthMin, distanceMax }: Weighing,
): (words: readonly string[], found: FoundWords) => void {
  const { documents: count, fields, lengths, words: text, backwards, postings } = readIndex(bytes);
  const vocabulary = vocabularyOf(text, backwards);
  const averages = Array.from({ length: fields }, (_, field) => {
    let sum = 0;
    for (let place = field; place < lengths.length; place += fields) sum += lengths[place] as number;
    return sum / count;
  });
  const [starts, ends] = [new Uint32Array(vocabulary.size), new Uint32Array(vocabulary.size)];
  const reader = new NumberReader(postings, 0);
  for (let word = 0; word < vocabulary.size; word++) {
    const bytes = reader.next();
    starts[word] = reader.place;
    reader.place += bytes;
    ends[word] = reader.place;
  }

  const known: (Postings | undefined)[] = new Array(vocabulary.size);
  const postingsOf = (word: number): Postings => {
    const found = known[word];
    if (found) return found;
    const documents: number[] = [];
    const counts: number[] = [];
    const having = new Uint32Array(fields);
    const numbers = new NumberReader(postings, starts[word] as number);
    const own = new Uint32Array(fields);
    while (numbers.place < (ends[word] as number)) {
      documents.push((documents.at(-1) ?? 0) + numbers.next());
      numbers.counts(own);
      for (let field = 0; field < fields; field++) {
        counts.push(own[field] as number);
        if (own[field] !== 0) having[field] = (having[field] as number) + 1;
      }
    }
    const rare = Array.from(having, (own) => Math.log(1 + (count - own + 0.5) / (own + 0.5)));
    const scoreIn = (field: number, document: number, frequency: number) => {
      const length = lengths[document * fields + field] as number;
      const norm = BM25.k * (1 - BM25.b + (BM25.b * length) / (averages[field] as number));
      const score = BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm);
      return (boosts[field] ?? 1) * boostOf(document) * (rare[field] as number) * score;
    };
    const scores = Float64Array.from(documents, (document, place) => {
      let sum = 0;
      for (let field = 0; field < fields; field++) {
        const frequency = counts[place * fields + field] as number;
        if (frequency > 0) sum += scoreIn(field, document, frequency);
      }
      return sum;
    });
    const made = { documents: Uint32Array.from(documents), scores };
    known[word] = made;
    return made;
  };

  const sums = new Float64Array(count);
  const masks = new Uint32Array(count);
  return (words, found) => {
    const touched: number[] = [];
    const different = [...new Set(words)];
    const add = (word: number, weight: number, bit: number) => {
      const { documents, scores } = postingsOf(word);
      for (let place = 0; place < documents.length; place++) {
        const document = documents[place] as number;
        if (masks[document] === 0) touched.push(document);
        masks[document] = (masks[document] as number) | bit;
        sums[document] = (sums[document] as number) + weight * (scores[place] as number);
      }
    };
    for (const word of words) {
      const bit = 1 << Math.min(different.indexOf(word), WORDS_MAX - 1);
      const { from, to } = vocabulary.beginningWith(word);
      const exact = from < to && vocabulary.lengthOf(from) === word.length ? from : -1;
      if (exact !== -1) add(exact, 1, bit);
      const longer = word.length >= prefixLengthMin ? to : from;
      const furthest = distanceMax(word);
      const near = furthest > 0 ? vocabulary.within(word, 1) : [];
      const others = from < longer || near.length > 0 || furthest < 2 ? near : vocabulary.within(word, furthest);
      for (let own = from; own < longer; own++) {
        if (own === exact) continue;
        const length = vocabulary.lengthOf(own);
        add(own, (weights.prefix * length) / (length + 0.3 * (length - word.length)), bit);
      }
      for (const own of others) {
        if (vocabulary.wordOf(own).startsWith(word)) continue;
        const length = vocabulary.lengthOf(own);
        add(own, (weights.fuzzy * length) / (length + (near.length > 0 ? 1 : 2)), bit);
      }
    }
    for (const document of touched) {
      const matched = bitsOf(masks[document] as number);
      const score = (sums[document] as number) * matched;
      sums[document] = 0;
      masks[document] = 0;
      found(document, score, matched);
    }
  };
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
