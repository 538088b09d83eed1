import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vocabularyOf } from "./vocabulary.ts";
import { backwardsOf } from "./written-index.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

function made(words: readonly string[]) {
  const sorted = [...words].sort();
  return vocabularyOf(sorted.join("\n"), backwardsOf(sorted));
}

/** Whether two neighbours exchanged make one word the other. */
function areExchanged(a: string, b: string): boolean {
  return [...a].some((_, place) => `${a.slice(0, place)}${a[place + 1]}${a[place]}${a.slice(place + 2)}` === b);
}

/** The distance between words in letters left out, put in or wrong. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

test("every word within a distance is given, once, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.constantFrom(1, 2), (words, asked, most) => {
      const expected = words.filter(
        (own) => own !== asked && (distance(own, asked) <= most || areExchanged(own, asked)),
      );
      const vocabulary = made(words);
      expect(vocabulary.within(asked, most).map(vocabulary.wordOf).sort()).toEqual(expected.sort());
    }),
    { numRuns: 1000 },
  );
});

test("every word that begins so is given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, letters) => {
      const vocabulary = made(words);
      const { from, to } = vocabulary.beginningWith(letters);
      const found = Array.from({ length: to - from }, (_, place) => vocabulary.wordOf(from + place));
      expect(found).toEqual(words.filter((own) => own.startsWith(letters)).sort());
      expect(vocabulary.numberOf(letters)).toBe([...words].sort().indexOf(letters));
    }),
  );
});
