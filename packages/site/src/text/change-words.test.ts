import { expect, test } from "vitest";
import { valueInWords } from "./change-words.ts";

test.each([
  ["1953-06-26", "26 June 1953"],
  ["1953-07-02/1953-07-07", "2–7 July 1953"],
  ["not-re-elected", "not re-elected"],
  ["established", "established"],
  ["1953-99-99 is no date", "1953-99-99 is no date"],
  [undefined, "nothing"],
  [null, "nothing"],
  [20, "20"],
  [{ edtf: "1991-04-09", earliest: "1991-04-09", latest: "1991-04-09" }, "9 April 1991"],
  [{ a: 1 }, '{"a":1}'],
])("%j is told as %s", (value, told) => {
  expect(valueInWords(value)).toBe(told);
});

test("a long value is cut short", () => {
  expect(valueInWords("x".repeat(1000))).toHaveLength(160);
});
