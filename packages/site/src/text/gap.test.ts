import { expect, test } from "vitest";
import { gap } from "./gap.ts";

test.each([
  ["1953-06-26", "1953-07-10", "14 days later"],
  ["1953-03-05T21:50", "1953-03-06", "the day after"],
  ["1953-03-09", "1953-03-08", "the day before"],
  ["1953-07-02/1953-07-07", "1953-07-10", "3 days later"],
  ["1923-01-04", "1956-06-30", "33 years later"],
  ["1956-02-25", "1989-03", "33 years later"],
  ["1956-06-30", "1923-01-04", "33 years earlier"],
])("from %s to %s is %s", (from, to, words) => {
  expect(gap(from, to)).toBe(words);
});

test.each([
  ["1953-06-26", "1953-06-26"],
  ["1962-06-02", "1988~"],
  ["1953-06-26", "1953-07"],
  ["1956-02-25", "1989"],
  ["1953-06-26?", "1953-07-10"],
  ["1953-06-26/..", "1953-07-10"],
])("from %s to %s no number of days is claimed", (from, to) => {
  expect(gap(from, to)).toBeUndefined();
});
