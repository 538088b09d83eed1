import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vocabularyOf } from "./vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

/** The distance between words in letters left out, put in or wrong. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

test("every word within a distance is given, once, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.constantFrom(1, 2), (words, asked, most) => {
      const expected = words.filter((own) => own !== asked && distance(own, asked) <= most);
      expect([...vocabularyOf(words).within(asked, most)].sort()).toEqual(expected.sort());
    }),
    { numRuns: 1000 },
  );
});

test("every word that begins so is given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, letters) => {
      expect(vocabularyOf(words).beginningWith(letters)).toEqual(words.filter((own) => own.startsWith(letters)).sort());
    }),
  );
});
