import { expect, test } from "vitest";
import { isBefore, overlaps } from "../date/compare.ts";
import { contradiction } from "./contradiction.ts";

test.each([
  ["1953-03-05", "1953-03-06", "certain"],
  ["1953-03-05", "1953-03-06~", "possible"],
  ["1953-03-05?", "1953-03-06", "possible"],
  ["1953-03-05", "1953-03", undefined],
  ["1953", "1953-03-05", undefined],
  ["1953-03-06~", "1953-03-05", undefined],
  ["-0043-03-15", "-0043-03-16~", "possible"],
  ["0000-12-31", "0001~", "possible"],
])("%s must not come before %s: %s", (a, b, expected) => {
  expect(contradiction(isBefore, "certainly", a, b)).toBe(expected);
});

test("two that must meet and do not, but for a mark", () => {
  expect(contradiction(overlaps, "no", "1953-06-26", "1953-07~")).toBe("possible");
  expect(contradiction(overlaps, "no", "1953-06-26", "1953-06/1953-07")).toBeUndefined();
});
