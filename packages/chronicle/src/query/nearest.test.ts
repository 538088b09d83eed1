import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distance, nearest } from "./nearest.ts";

test.each([
  ["beria", "beria", 0],
  ["bria", "beria", 1],
  ["bearia", "beria", 1],
  ["bariea", "beria", 2],
  ["ebria", "beria", 1],
  ["", "abc", 3],
])("from %s to %s is %i edits", (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test("the nearest come first, and what is far does not come", () => {
  const ids = ["lavrentiy-beria", "georgy-malenkov", "arrest-of-beria"];
  expect(nearest("levrentiy-beria", ids)).toEqual(["lavrentiy-beria"]);
  expect(nearest("beria", ids)).toEqual(["arrest-of-beria", "lavrentiy-beria"]);
  expect(nearest("xyz", ids)).toEqual([]);
  expect(nearest("", ids)).toEqual([]);
});

test("every candidate within a third of the word's letters is given", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "\u00e1", "\u0431"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (wanted, candidates) => {
      const limit = Math.max(1, Math.floor(wanted.length / 3));
      const expected = candidates.filter(
        (own) => distance(wanted, own) <= limit || (wanted.length >= 3 && own.includes(wanted)),
      );
      expect(nearest(wanted, candidates, 30).sort()).toEqual(expected.sort());
    }),
  );
});
