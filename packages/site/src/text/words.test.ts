import { expect, test } from "vitest";
import { count, number, oneOf, range } from "./words.ts";

test("thousands are set off from five digits on", () => {
  expect([999, 9999, 10_000, 1_234_567].map(number)).toEqual(["999", "9999", "10,000", "1,234,567"]);
});

test("a range with equal ends is a number", () => {
  expect([range(24, 24), range(24, 26)]).toEqual(["24", "24–26"]);
});

test("a choice reads as a list in a sentence", () => {
  expect([oneOf(["a"]), oneOf(["a", "b"]), oneOf(["a", "b", "c"])]).toEqual(["a", "a or b", "a, b or c"]);
});

test("counts agree with what they count", () => {
  expect([count(1, "event"), count(2, "event"), count(2, "person", "people")]).toEqual([
    "1 event",
    "2 events",
    "2 people",
  ]);
});
