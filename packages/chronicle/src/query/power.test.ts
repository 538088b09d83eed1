import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../../test/world.ts";
import { overlaps, wholeOf } from "../date/compare.ts";
import { powerOn } from "./power.ts";
import { termExtent } from "./term-extent.ts";

const year = fc.integer({ min: 1900, max: 1960 });
const date = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  year.map((y) => `${y}~`),
);
const two = (number: number) => String(number).padStart(2, "0");
const term = fc.record({ office: fc.constantFrom("x", "y"), from: date, to: fc.option(date, { nil: undefined }) });

test("power on a day is what a look at every term finds", () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 25 }), date, (terms, day) => {
      const dataset = open({
        figures: [{ id: "a" }],
        offices: [{ id: "x", rank: 2 }, { id: "y", rank: 1 }, { id: "z" }],
        terms: terms.map(({ office, from, to }, number) => ({
          id: `t${number}`,
          office,
          figure: "a",
          start: from,
          ...(to !== undefined && to >= from && { end: to }),
        })),
      });
      const rows = powerOn(dataset, day);
      expect(rows.map(({ office }) => office.id)).toEqual(["y", "x", "z"]);
      for (const { office, holders, state } of rows) {
        const expected = dataset.terms.flatMap((entry) => {
          const certainty = overlaps(termExtent(entry), wholeOf(day));
          return entry.office === office.id && certainty !== "no" ? [[entry.id, certainty]] : [];
        });
        expect(holders.map(({ term: { id }, certainty }) => [id, certainty]).sort()).toEqual(expected.sort());
        expect(state).toBe(expected.length > 0 ? "held" : "unrecorded");
      }
    }),
    { numRuns: 300 },
  );
});

test("offices are asked for by name, tracked or not, and come in the order of rank", () => {
  const dataset = open({
    offices: [
      { id: "low", rank: 9, tracked: false },
      { id: "high", rank: 1 },
    ],
  });
  expect(powerOn(dataset, "1950").map(({ office }) => office.id)).toEqual(["high"]);
  expect(powerOn(dataset, "1950", dataset.offices).map(({ office }) => office.id)).toEqual(["high", "low"]);
});
