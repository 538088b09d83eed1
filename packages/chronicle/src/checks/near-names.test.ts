import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../query/nearest.ts";
import { nearNames } from "./near-names.ts";

test.each([
  ["Berya", "Beria"],
  ["Bria", "Beria"],
  ["Berria", "Beria"],
  ["Ebria", undefined],
  ["Breia", "Beria"],
  ["Beira", "Beria"],
  ["Beria", undefined],
  ["Malenkof", "Malenkov"],
])("%s is near %s", (word, name) => {
  expect(nearNames(["Beria", "Malenkov"])(word)).toBe(name);
});

test("the index finds the first name within one edit, exactly as a look at every name does", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(short, { maxLength: 12 }), short, (names, word) => {
      expect(nearNames(names)(word)).toBe(names.find((name) => distance(word, name, 1) === 1));
    }),
    { numRuns: 2_000 },
  );
});
