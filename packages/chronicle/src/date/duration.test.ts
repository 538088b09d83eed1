import fc from "fast-check";
import { expect, test } from "vitest";
import { ageOn, daysBetween, durationBetween, lengthInDays } from "./duration.ts";

test.each([
  ["1878-12-18", "1953-03-05", 74, 74],
  ["1894", "1971-09-11", 76, 77],
  ["1894-04-15", "1971-04-15", 77, 77],
  ["1894-04-15", "1971-04-14", 76, 76],
  ["1900-02-28/1900-03-02", "1953", 52, 53],
  ["-0099-07", "-0043-03-15", 55, 55],
  ["-0001", "0002", 2, 3],
  ["1952-02-29", "1953-02-28", 0, 0],
  ["1952-02-29", "1953-03-01", 1, 1],
])("born %s, on %s: %i to %i", (born, on, min, max) => {
  expect(ageOn(born, on)).toEqual({ min, max });
});

test.each([
  ["1953-03-05", "1953-06-26", 113, 113],
  ["1953-03", "1953-06-26", 87, 117],
  ["1953-06-26", "1953-06-26", 0, 0],
  ["1953-06-26", "1953-06-20", -6, -6],
  ["0000-12-31", "0001-01-01", 1, 1],
])("from %s to %s: %i to %i days", (from, to, min, max) => {
  expect(daysBetween(from, to)).toEqual({ min, max });
});

test.each([
  ["1953-02-28/1953-03-05", 6, 6],
  ["1953-02/1953-03", 2, 59],
  ["1953-06-26", 1, 1],
  ["1953-06", 1, 30],
  ["1953-06-26/..", Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])("%s lasts %d to %d days", (date, min, max) => {
  expect(lengthInDays(date)).toEqual({ min, max });
});

test("years, months and days are counted as people count them", () => {
  const age = { years: 74, months: 2, days: 15 };
  expect(durationBetween("1878-12-18", "1953-03-05")).toEqual({ min: age, max: age });
  expect(durationBetween("1953-01-31", "1953-03-01").min).toEqual({ years: 0, months: 1, days: 1 });
  expect(durationBetween("1953-03", "1953-06-26")).toEqual({
    min: { years: 0, months: 2, days: 26 },
    max: { years: 0, months: 3, days: 25 },
  });
  expect(() => durationBetween("1953/..", "..")).toThrow();
  expect(() => durationBetween("../1953", "1954")).toThrow(RangeError);
});

test("knowing a date less finely never narrows an age", () => {
  const part = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 1900 }),
      part(12),
      part(28),
      fc.nat(100),
      part(12),
      part(28),
      (y, m, d, years, m2, d2) => {
        const iso = (year: number, ...rest: number[]) =>
          [
            `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`,
            ...rest.map((number) => String(number).padStart(2, "0")),
          ].join("-");
        const exact = ageOn(iso(y, m, d), iso(y + years, m2, d2));
        const coarse = ageOn(iso(y, m), iso(y + years));
        expect(exact.min).toBe(exact.max);
        expect(coarse.min <= exact.min && coarse.max >= exact.max).toBe(true);
      },
    ),
  );
});
