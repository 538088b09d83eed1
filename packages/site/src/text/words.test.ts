import { expect, test } from "vitest";
import { count, number, range, words } from "./words.ts";

test("thousands are set off from five digits on", () => {
  expect([999, 9999, 10_000, 1_234_567].map(number)).toEqual(["999", "9999", "10,000", "1,234,567"]);
});

test("a range with equal ends is a number", () => {
  expect([range(24, 24), range(24, 26)]).toEqual(["24", "24–26"]);
});

test("slugs read as words and keep the hyphens of English", () => {
  expect(["not-re-elected", "co-opted", "end-of-mandate"].map(words)).toEqual([
    "not re-elected",
    "co-opted",
    "end of mandate",
  ]);
});

test("counts agree with what they count", () => {
  expect([count(1, "event"), count(2, "event"), count(2, "person", "people")]).toEqual([
    "1 event",
    "2 events",
    "2 people",
  ]);
});
