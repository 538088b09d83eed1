import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate } from "./format-date.ts";

test.each([
  ["1953-06-26", "26 June 1953"],
  ["1953-06", "June 1953"],
  ["1953-06-XX", "June 1953"],
  ["1953", "1953"],
  ["195X", "1950s"],
  ["18XX", "between 1800 and 1899"],
  ["1953~", "about 1953"],
  ["1953-06-26?", "26 June 1953 (uncertain)"],
  ["1953-06%", "perhaps about June 1953"],
  ["1953-23", "autumn 1953"],
  ["1953-03-05T21:50", "5 March 1953, 21:50"],
  ["1953-07-02/1953-07-07", "2–7 July 1953"],
  ["1953-07-02/1953-07-02", "2 July 1953"],
  ["1953-03-05T20:00/1953-03-05T20:40", "5 March 1953, 20:00–20:40"],
  ["1953-03-05T20:00/1953-03-06T01:00", "5 March 1953, 20:00 – 6 March 1953, 1:00"],
  ["1953-06-28/1953-07-02", "28 June – 2 July 1953"],
  ["1956-10-23/1956-11", "23 October 1956 – November 1956"],
  ["1917/1921", "1917–1921"],
  ["1953-09-07/..", "from 7 September 1953"],
  ["1953-09-07/", "from 7 September 1953, end unknown"],
  ["../1953", "until 1953"],
  ["[1953-06-26,1953-06-27]", "26 June 1953 or 27 June 1953"],
  ["[1917-02-14..1917-03-13]", "between 14 February 1917 and 13 March 1917"],
  ["-0043-03-15", "15 March 44 BCE"],
  ["0000", "1 BCE"],
  ["0045", "45"],
])("%s reads %s", (edtf, words) => {
  expect(formatDate(edtf)).toBe(words);
});

test("a year or a month is never printed with a day", () => {
  const coarse = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.option(fc.integer({ min: 1, max: 12 })));
  fc.assert(
    fc.property(coarse, ([year, month]) => {
      const edtf = `${String(year).padStart(4, "0")}${month === null ? "" : `-${String(month).padStart(2, "0")}`}`;
      expect(formatDate(edtf)).toMatch(month === null ? /^\d+$/ : /^[A-Z][a-z]+ \d+$/);
    }),
  );
});
