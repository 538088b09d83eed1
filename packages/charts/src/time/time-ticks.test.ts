import { parseDate } from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { timeScale } from "./time-scale.ts";
import { timeTicks } from "./time-ticks.ts";

const ticks = (edtf: string, width: number) => {
  const { start, end } = parseDate(edtf);
  return timeTicks(timeScale({ from: start.min, to: end.max }, 0, width)).map(({ label }) => label);
};

test.each([
  ["1953/1964", 600, ["1953", "1954", "1955", "1956", "1957", "1958", "1959", "1960", "1961", "1962", "1963", "1964"]],
  ["1917/1966", 400, ["1920", "1930", "1940", "1950", "1960"]],
  ["1953", 240, ["Jan 1953", "Apr", "Jul", "Oct"]],
  ["1953-02-28/1953-03-02", 170, ["28 Feb", "1 Mar", "2"]],
  ["1953-03-05", 200, ["5 Mar", "6:00", "12:00", "18:00"]],
  ["-0010/0010", 100, ["11 BCE", "1 BCE", "10"]],
] as const)("%s on %i px: %j", (edtf, width, expected) => {
  expect(ticks(edtf, width)).toEqual(expected);
});

test("a year before the first is named as people say it, among months too", () => {
  expect(ticks("-0043-11/-0042-02", 300)[0]).toBe("Nov 44 BCE");
});

test("ticks stand in order, within the window, and at least four fifths of the gap apart", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.integer({ min: 1, max: 400_000 }),
      fc.integer({ min: 200, max: 5000 }),
      (day, days, width) => {
        const scale = timeScale({ from: day * 1440, to: (day + days) * 1440 - 1 }, 0, width);
        const xs = timeTicks(scale).map(({ x }) => x);
        for (const [index, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(44 * 0.8);
        }
      },
    ),
    { numRuns: 500 },
  );
});
