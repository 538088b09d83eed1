import { expect, test } from "vitest";
import { span } from "./span.ts";

test.each([
  ["1953", "1964", "1953–64"],
  ["1952-10", "1964-12", "1952–64"],
  ["1880", "1930", "1880–1930"],
  ["1953", "1953", "1953"],
])("%s to %s reads %s", (from, to, words) => {
  expect(span(from, to)).toBe(words);
});
