import { expect, test } from "vitest";
import { DateError } from "./date-error.ts";
import { historicalDate } from "./historical-date.ts";
import { toNewStyle } from "./to-new-style.ts";

test.each([
  ["1917-10-25", "1917-11-07"],
  ["1917-03-02", "1917-03-15"],
  ["1878-12-06", "1878-12-18"],
  ["1879-12-09", "1879-12-21"],
  ["1900-02-29", "1900-03-13"],
  ["1582-10-05", "1582-10-15"],
  ["-0043-03-15", "-0043-03-13"],
  ["1917-02", "[1917-02-14..1917-03-13]"],
  ["1917", "[1917-01-14..1918-01-13]"],
  ["1917-10-25?", "1917-11-07?"],
  ["1917-10-25T21:45", "1917-11-07T21:45"],
  ["1917-02-23/1917-03-02", "1917-03-08/1917-03-15"],
  ["1917-02-23/..", "1917-03-08/.."],
  ["[1899-03-17,1899-03-18]", "[1899-03-29,1899-03-30]"],
])("%s Old Style is %s New Style", (julian, gregorian) => {
  expect(toNewStyle(julian)).toBe(gregorian);
});

test("what cannot be converted without inventing precision is refused", () => {
  expect(() => toNewStyle("1917/1918")).toThrow(DateError);
  expect(() => toNewStyle("1917-02-30")).toThrow(DateError);
});

test("the published date keeps both forms and the source's words", () => {
  expect(historicalDate("1878-12-06", { calendar: "julian", wording: "6 December 1878" })).toEqual({
    edtf: "1878-12-18",
    earliest: "1878-12-18",
    latest: "1878-12-18",
    oldStyle: "1878-12-06",
    wording: "6 December 1878",
  });
});

test("bounds that nobody knows are null", () => {
  expect(historicalDate("1953-09-07/..")).toEqual({ edtf: "1953-09-07/..", earliest: "1953-09-07", latest: null });
});
