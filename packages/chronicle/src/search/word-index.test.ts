import * as fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { openIndex } from "./word-index.ts";
import { writeIndex } from "./written-index.ts";

const vocabulary = [
  "rome",
  "roman",
  "romans",
  "caesar",
  "caesars",
  "cesar",
  "brutus",
  "murder",
  "murdered",
  "ides",
  "march",
  "senate",
];
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((words) => words.join(" "));
const documents = fc.array(fc.record({ label: text, text }), { minLength: 1, maxLength: 12 });
const asked = fc.array(fc.constantFrom(...vocabulary, "rom", "caes", "caesor", "brutuss", "murdrd", "xyz"), {
  minLength: 1,
  maxLength: 4,
});

const boost = { label: 4, text: 1 };
const boosts = [4, 1];
const weights = { prefix: 0.5, fuzzy: 0.3 };
const distanceMax = (word: string) => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0);

/** The distance between words in letters left out, put in or wrong. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

test("finds and weighs as MiniSearch does", () => {
  fc.assert(
    fc.property(documents, asked, (entries, words) => {
      const index = new MiniSearch({ fields: ["label", "text"] });
      index.addAll(entries.map((entry, id) => ({ id, ...entry })));
      const written = index.toJSON();
      const present = new Set(written.index.map(([word]) => word));
      const nearest = (word: string) =>
        [1, 2].find(
          (away) => away <= distanceMax(word) && [...present].some((known) => distance(word, known) <= away),
        ) ?? 0;
      const begins = (word: string) => [...present].some((known) => known.startsWith(word));
      const expected = index.search(words.join(" "), {
        boost,
        weights,
        prefix: (word) => word.length >= 2,
        fuzzy: (word) => (distanceMax(word) > 0 && begins(word) ? 1 : nearest(word)),
        boostDocument: (id) => 1 + (id as number),
      });
      const find = openIndex(writeIndex(written), {
        boosts,
        weights,
        prefixLengthMin: 2,
        distanceMax,
        boostOf: (number) => 1 + number,
      });
      for (let turn = 0; turn < 2; turn++) {
        const found = new Map<number, { score: number; matched: number }>();
        find(words, (document, score, matched) => found.set(document, { score, matched }));
        expect([...found.keys()].sort()).toEqual(expected.map(({ id }) => id as number).sort());
        for (const { id, score, queryTerms } of expected) {
          expect(found.get(id as number)?.score).toBeCloseTo(score, 8);
          expect(found.get(id as number)?.matched).toBe(queryTerms.length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("words two letters away are looked for only where none is nearer", () => {
  const index = new MiniSearch({ fields: ["label"] });
  index.addAll(["caesar", "cesar", "caesium", "brutus"].map((label, id) => ({ id, label })));
  const find = openIndex(writeIndex(index.toJSON()), {
    boosts: [1],
    weights,
    prefixLengthMin: 2,
    distanceMax,
    boostOf: () => 1,
  });
  const numbers = (word: string) => {
    const found: number[] = [];
    find([word], (document) => found.push(document));
    return found;
  };
  expect(numbers("cesar")).toEqual([1, 0]);
  expect(numbers("caesor")).toEqual([0]);
  expect(numbers("bruttsu")).toEqual([3]);
  expect(numbers("octavian")).toEqual([]);
});

test("two letters exchanged are one slip, wherever they stand and however short the word", () => {
  const index = new MiniSearch({ fields: ["label"] });
  index.addAll(["rome", "ides"].map((label, id) => ({ id, label })));
  const find = openIndex(writeIndex(index.toJSON()), {
    boosts: [1],
    weights,
    prefixLengthMin: 2,
    distanceMax,
    boostOf: () => 1,
  });
  for (const word of ["orme", "rmoe", "roem"]) {
    const found: number[] = [];
    find([word], (document) => found.push(document));
    expect(found, word).toEqual([0]);
  }
});
