import { expect, test } from "vitest";
import { findDatesInText } from "./find-dates-in-text.ts";

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
  ["on 26 June he was arrested", ["XXXX-06-26"]],
])("%s: %j", (text, expected) => {
  expect(findDatesInText(text).map(({ edtf }) => edtf)).toEqual(expected);
});

test.each([
  ["арестован 26 июня 1953 г.", ["1953-06-26"]],
  ["в марте 1953 года", ["1953-03"]],
  ["голод 1931–33 гг., 1953 год", ["1931", "1933", "1953"]],
  ["20–21 августа", ["XXXX-08-20"]],
  ["1953 человека", []],
])("Russian: %s: %j", (text, expected) => {
  expect(findDatesInText(text, "ru").map(({ edtf }) => edtf)).toEqual(expected);
});

test("a text whose language nobody says is read as it is written", () => {
  const found = (text: string) => findDatesInText(text).map(({ edtf }) => edtf);
  expect(found("подписал 30 июля 1919 года, а в марте 1922 г. открыл")).toEqual(["1919-07-30", "1922-03"]);
  expect(found("Хрущёв spoke on 25 February 1956")).toEqual(["1956-02-25"]);
});
