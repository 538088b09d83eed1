import fc from "fast-check";
import { expect, test } from "vitest";
import { indexIntervals } from "./interval-index.ts";

const moment = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);
const span = fc.tuple(moment, moment).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

test("an index finds what a look at every stretch finds, in the order of beginning", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), span, (spans, asked) => {
      const found = indexIntervals(spans, (item) => item).touching(asked);
      const expected = spans.filter(({ min, max }) => min <= asked.max && max >= asked.min);
      expect(found.map(({ min }) => min)).toEqual(
        expected.map(({ min }) => min).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      );
      expect(new Set(found)).toEqual(new Set(expected));
    }),
    { numRuns: 500 },
  );
});

test("nothing is found among nothing", () => {
  expect(indexIntervals<{ min: number; max: number }>([], (item) => item).touching({ min: 0, max: 1 })).toEqual([]);
});
