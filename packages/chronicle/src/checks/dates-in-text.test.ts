import { expect, test } from "vitest";
import { datesInText } from "./dates-in-text.ts";
import { numbersInText } from "./numbers-in-text.ts";

test.each([
  ["on 26 June 1953 he was arrested", ["1953-06-26"]],
  ["June 26, 1953", ["1953-06-26"]],
  ["in the night of 20 to 21 August 1968", ["1968-08-20"]],
  ["from March to July 1953", ["1953-07"]],
  ["the famine of 1931-33 and that of 1946–1947", ["1931", "1933", "1946", "1947"]],
  ["on the Ides, 15 March 44 BC, and in 509 BCE", ["-0043-03-15", "-0508"]],
  ["in 1953, not in the 1950s", ["1953"]],
  ["1953 people, 1,953 roubles, No 1953, § 1953", []],
  ["Article 58-10 of 1926", ["1926"]],
  ["31 June 1953", ["1953-06-31"]],
  ["nothing here", []],
])("%s: %j", (text, expected) => {
  expect(datesInText(text).map(({ edtf }) => edtf)).toEqual(expected);
});

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
