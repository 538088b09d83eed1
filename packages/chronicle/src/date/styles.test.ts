import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarCountry, calendarOf, calendarReforms } from "./calendar-of.ts";
import { dayNumber, isoDay } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { toNewStyle } from "./to-new-style.ts";
import { dualDate, toOldStyle } from "./to-old-style.ts";
import { fromAnnoMundi, fromJanuaryYear, toJanuaryYear, yearStyles } from "./year-style.ts";

test.each([
  ["1917-11-07", "1917-10-25"],
  ["1878-12-18", "1878-12-06"],
  ["1900-03-13", "1900-02-29"],
  ["1900-03-14", "1900-03-01"],
  ["-0043-03-13", "-0043-03-15"],
  ["0001-01-01", "0001-01-03"],
  ["9999-12-31", "9999-10-19"],
  ["1917-11-07T02:10~", "1917-10-25T02:10~"],
  ["1917-03-08/1917-03-15", "1917-02-23/1917-03-02"],
  ["1917-11-07/..", "1917-10-25/.."],
  ["[1917-11-07,1917-11-08]", "[1917-10-25,1917-10-26]"],
])("%s New Style is %s Old Style", (newStyle, oldStyle) => {
  expect(toOldStyle(newStyle)).toBe(oldStyle);
  expect(toNewStyle(oldStyle)).toBe(newStyle);
});

test.each(["1917-11", "1917", "[1917-11-07..1917-11-09]", "not a date"])("%s has no single Old Style day", (text) => {
  expect(() => toOldStyle(text)).toThrow(DateError);
});

test("there and back again, on every day", () => {
  const day = fc.tuple(
    fc.integer({ min: -4000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(day, ([year, month, number]) => {
      const text = isoDay({ year, month, day: number });
      expect(toNewStyle(toOldStyle(text))).toBe(text);
    }),
  );
});

test.each([
  ["1878-12-18", "6/18 December 1878"],
  ["1894-04-15", "3/15 April 1894"],
  ["1879-12-21", "9/21 December 1879"],
  ["1917-03-08", "23 February/8 March 1917"],
  ["1918-01-10", "28 December 1917/10 January 1918"],
])("%s in both styles: %s", (newStyle, words) => {
  expect(dualDate(newStyle)).toBe(words);
});

test("each reform left out the days between the styles, and no others", () => {
  for (const [country, { firstNewStyle, lastOldStyle }] of Object.entries(calendarReforms)) {
    const [y, m, d] = lastOldStyle.split("-").map(Number);
    const [y2, m2, d2] = firstNewStyle.split("-").map(Number);
    const old = dayNumber({ year: y ?? 0, month: m ?? 0, day: d ?? 0 }, "julian");
    expect(dayNumber({ year: y2 ?? 0, month: m2 ?? 0, day: d2 ?? 0 }) - old).toBe(1);
    expect(calendarOf(country as CalendarCountry, firstNewStyle)).toBe("gregorian");
    expect(calendarOf(country as CalendarCountry, toNewStyle(lastOldStyle))).toBe("julian");
  }
  expect(() => calendarOf("russia", "1918")).toThrow("changed within it");
});

test.each([
  ["annunciation", { year: 1648, month: 1, day: 30 }, { year: 1649, month: 1, day: 30 }],
  ["annunciation", { year: 1648, month: 3, day: 25 }, { year: 1648, month: 3, day: 25 }],
  ["pisan", { year: 1200, month: 6, day: 1 }, { year: 1199, month: 6, day: 1 }],
  ["march", { year: 1380, month: 2, day: 1 }, { year: 1381, month: 2, day: 1 }],
  ["ultra-march", { year: 1185, month: 5, day: 1 }, { year: 1184, month: 5, day: 1 }],
  ["september", { year: 1492, month: 9, day: 1 }, { year: 1491, month: 9, day: 1 }],
  ["christmas", { year: 801, month: 12, day: 25 }, { year: 800, month: 12, day: 25 }],
] as const)("%s: %o is %o", (style, written, january) => {
  expect(toJanuaryYear(written, style)).toEqual(january);
});

test("the year of the world 7208 began with September 1699, and Peter's 1700 with its January", () => {
  expect(fromAnnoMundi({ year: 7208, month: 9, day: 1 })).toEqual({ year: 1699, month: 9, day: 1 });
  expect(fromAnnoMundi({ year: 7208, month: 1, day: 1 })).toEqual({ year: 1700, month: 1, day: 1 });
  expect(fromAnnoMundi({ year: 1, month: 9, day: 1 })).toEqual({ year: -5508, month: 9, day: 1 });
});

test("every style is undone by its inverse", () => {
  for (const style of yearStyles)
    for (const month of [1, 2, 3, 8, 9, 12])
      for (const day of [1, 24, 25, 28]) {
        const written = { year: 1500, month, day };
        expect(fromJanuaryYear(toJanuaryYear(written, style), style)).toEqual(written);
      }
});
