import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../../test/world.ts";
import { fallsWithout, restsOn } from "./rests-on.ts";
import { witnessesOf } from "./witnesses.ts";

const sources = [
  { id: "letter" },
  { id: "diary" },
  { id: "memoir", basedOn: ["letter"] },
  { id: "history", basedOn: ["memoir", "diary"] },
  { id: "chicken", basedOn: ["egg"] },
  { id: "egg", basedOn: ["chicken"] },
];

const citing = (...cite: string[]) => open({ sources, events: [{ id: "e", date: "1950", cite }] });

const witnesses = (...cite: string[]) => {
  const dataset = citing(...cite);
  const claim = dataset.claim("e.effective");
  return claim && witnessesOf(dataset, claim).map((witness) => [witness.source, witness.cited]);
};

test.each([
  [["letter"], [["letter", ["letter"]]]],
  [["memoir", "letter"], [["letter", ["memoir", "letter"]]]],
  [
    ["letter", "diary"],
    [
      ["diary", ["diary"]],
      ["letter", ["letter"]],
    ],
  ],
  [
    ["history", "letter", "diary"],
    [
      ["diary", ["history", "diary"]],
      ["letter", ["letter"]],
    ],
  ],
  [["history"], [["history", ["history"]]]],
  [["chicken", "egg"], [["chicken", ["chicken", "egg"]]]],
  [[], []],
])("%j are independent witnesses: %j", (cite, expected) => {
  expect(witnesses(...cite)).toEqual(expected);
});

test("what leans on a source falls with it, through any number of steps", () => {
  const dataset = citing("history");
  expect(restsOn(dataset, "letter").map(({ through, alone }) => [through, alone])).toEqual([["history", true]]);
  expect(fallsWithout(citing("history", "diary"), "letter")).toEqual([]);
  expect(fallsWithout(citing("history", "diary"), "diary").map(({ id }) => id)).toEqual(["e.effective"]);
  expect(restsOn(dataset, "egg")).toEqual([]);
});

test("a claim with a witness always has one that stands for all its sources; more sources never mean fewer witnesses than one", () => {
  const ids = sources.map(({ id }) => id);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), (cite) => {
      const found = witnesses(...cite) ?? [];
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(cite.length);
      expect(found.flatMap(([, cited]) => cited).sort()).toEqual([...cite].sort());
    }),
  );
});
