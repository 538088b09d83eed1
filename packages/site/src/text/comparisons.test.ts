import { expect, test } from "vitest";
import { comparisonAddress, comparisonFault, comparisons } from "./comparisons.ts";

test("every pair with a page can be compared", () => {
  expect(comparisons.flatMap(({ from, to }) => comparisonFault(from, to) ?? [])).toEqual([]);
  expect(comparisons.every(({ from, to }) => from < to)).toBe(true);
});

test.each([
  ["1953-03-05", "1952-01-01", /1 January 1952 is outside the range: .*28 February 1953 to 16 November 1964/],
  ["1953-02-30", "1953-03-07", /“1953-02-30” is no day/],
  ["yesterday", "1953-03-07", /“yesterday” is no day/],
  ["", "1953-03-07", /is no day/],
  ["1953-03-05", "1953-03-05", /Choose two/],
])("%s and %s cannot be compared, and it says why", (from, to, words) => {
  expect(comparisonFault(from, to)).toMatch(words);
});

test("a pair with a page has its address, another one asks the server", () => {
  expect(comparisonAddress("1953-03-05", "1953-03-07")).toBe("/compare/1953-03-05/1953-03-07/");
  expect(comparisonAddress("1953-03-05", "1953-03-08")).toBe("/compare/?from=1953-03-05&to=1953-03-08");
});
