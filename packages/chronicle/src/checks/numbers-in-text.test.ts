import { expect, test } from "vitest";
import { numbersInText } from "./numbers-in-text.ts";

test.each([
  ["1,182,000 prisoners out of 2.5 million", [1_182_000, 2_500_000]],
  ["from about 1 to 1.5 million", [1_000_000, 1_500_000]],
  ["seven votes to 4, and 11 in all", [4, 11]],
  ["the 20th Congress and T-34 tanks, Article 58-10", []],
  ["in the night of 9 to 10 March 1956", []],
  ["at the age of 74; aged 12; a 30-year-old", []],
  ["1 000 roubles", [1000]],
])("%s: %j", (text, expected) => {
  expect(numbersInText(text).map(({ value }) => value)).toEqual(expected);
});
