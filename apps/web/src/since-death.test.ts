import { expect, test } from "vitest";
import { sinceDeath } from "./since-death.ts";

test.each([
  ["1953-03-05", "the day of Stalin's death"],
  ["1953-03-04", "the day before Stalin's death"],
  ["1953-03-06", "the day after Stalin's death"],
  ["1953-06-26", "113 days after Stalin's death"],
  ["1964-10-14", "4,241 days after Stalin's death"],
  ["1953-02-28", "5 days before Stalin's death"],
  ["1917-11-07", undefined],
])("%s lies %s", (day, words) => {
  expect(sinceDeath(day)).toBe(words);
});
