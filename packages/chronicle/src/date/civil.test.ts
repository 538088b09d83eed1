import fc from "fast-check";
import { expect, test } from "vitest";
import { type Calendar, civilDay, dayNumber, daysInMonth, isLeapYear, isoDay } from "./civil.ts";

const calendar = fc.constantFrom<Calendar>("gregorian", "julian");
const dayOf = fc.integer({ min: -5_000_000, max: 5_000_000 });

test("a day and its number give each other back, in both calendars", () => {
  fc.assert(
    fc.property(dayOf, calendar, (number, which) => {
      expect(dayNumber(civilDay(number, which), which)).toBe(number);
    }),
  );
});

test("the day after has the next number", () => {
  fc.assert(
    fc.property(dayOf, calendar, (number, which) => {
      const [today, tomorrow] = [civilDay(number, which), civilDay(number + 1, which)];
      const last = today.day === daysInMonth(today.year, today.month, which);
      expect(tomorrow.day).toBe(last ? 1 : today.day + 1);
    }),
  );
});

test("the Gregorian calendar agrees with the platform's", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const { year, month, day } = civilDay(number);
      const date = new Date(number * 86_400_000);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    }),
  );
});

test("century years are leap years in the Julian calendar only", () => {
  expect([isLeapYear(1900), isLeapYear(1900, "julian"), isLeapYear(2000), isLeapYear(1953)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("years are written in four digits, negative ones with a sign, long ones with a Y", () => {
  expect([45, 0, -43, 17000].map((year) => isoDay({ year, month: 3, day: 5 }))).toEqual([
    "0045-03-05",
    "0000-03-05",
    "-0043-03-05",
    "Y17000-03-05",
  ]);
});
