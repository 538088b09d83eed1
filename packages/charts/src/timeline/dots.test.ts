import fc from "fast-check";
import { expect, test } from "vitest";
import { readDots, writeDots } from "./dots.ts";

test("dots come back from their path as they were, to a tenth of a pixel, however close they stand", () => {
  const tenths = fc.array(fc.record({ x: fc.integer({ min: 0, max: 60_000 }), number: fc.nat(3000) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(tenths, fc.integer({ min: 0, max: 9000 }), (given, y) => {
      const dots = given.map(({ x, number }) => ({ x: x / 10, number })).sort((a, b) => a.x - b.x);
      const { d, numbers } = writeDots(dots, y / 10);
      expect(readDots(d, numbers)).toEqual(dots.map((dot) => ({ ...dot, y: y / 10 })));
    }),
    { numRuns: 2000 },
  );
});
