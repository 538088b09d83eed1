import { expect, test } from "vitest";
import { typedDate } from "./typed-date.ts";

test.each([
  ["5", undefined],
  ["56", "1956-01-01"],
  ["5602", "1956-02-01"],
  ["560225", "1956-02-25"],
  ["19560225", "1956-02-25"],
  ["1953", "1953-01-01"],
  ["195303", "1953-03-01"],
  ["17", "1917-01-01"],
  ["171107", "1917-11-07"],
  ["5613", undefined],
  ["560299", undefined],
  ["18611107", "1861-11-07"],
])("%s is %s", (digits, day) => {
  expect(typedDate(digits)).toBe(day);
});
