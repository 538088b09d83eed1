import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate } from "./format-date.ts";
import { parseDateWords } from "./parse-date-words.ts";

test.each([
  ["1953-06-26", "June 26, 1953", "26 июня 1953 г."],
  ["1953-06", "June 1953", "июнь 1953 г."],
  ["1953", "1953", "1953 г."],
  ["195X", "1950s", "1950-е гг."],
  ["18XX", "between 1800 and 1899", "не ранее 1800 г. и не позднее 1899 г."],
  ["1953~", "about 1953", "около 1953 г."],
  ["1953-06~", "about June 1953", "около июня 1953 г."],
  ["1953-06-26?", "June 26, 1953 (uncertain)", "26 июня 1953 г. (под вопросом)"],
  ["1953-23", "fall 1953", "осень 1953 г."],
  ["1953-33", "first quarter of 1953", "первый квартал 1953 г."],
  ["1953-41", "second half of 1953", "вторая половина 1953 г."],
  ["1953-03-05T21:50", "March 5, 1953, 9:50 p.m.", "5 марта 1953 г., 21:50"],
  ["1953-03-05T21:50+03:00", "March 5, 1953, 9:50 p.m. UTC+3", "5 марта 1953 г., 21:50 (UTC+3)"],
  ["1953-07-02/1953-07-07", "July 2–7, 1953", "2–7 июля 1953 г."],
  ["1953-06-28/1953-07-02", "June 28 – July 2, 1953", "28 июня – 2 июля 1953 г."],
  ["1953-09-07/..", "from September 7, 1953", "с 7 сентября 1953 г."],
  ["../1953-03", "until March 1953", "до марта 1953 г."],
  ["[1953-06-26,1953-06-27]", "June 26, 1953 or June 27, 1953", "26 июня 1953 г. или 27 июня 1953 г."],
  ["{1953-06,1953-07}", "June 1953 and July 1953", "июнь 1953 г. и июль 1953 г."],
  ["-0043-03-15", "March 15, 44 BCE", "15 марта 44 г. до н. э."],
  ["0000", "1 BCE", "1 г. до н. э."],
  ["1950S2", "between 1900 and 1999", "не ранее 1900 г. и не позднее 1999 г."],
  [
    "156X-12-25",
    "between December 25, 1560 and December 25, 1569 (156X-12-25)",
    "не ранее 25 декабря 1560 г. и не позднее 25 декабря 1569 г. (156X-12-25)",
  ],
])("%s reads %s in American English, %s in Russian", (edtf, american, russian) => {
  expect(formatDate(edtf, { locale: "en-US" })).toBe(american);
  expect(formatDate(edtf, { locale: "ru" })).toBe(russian);
});

test.each([
  ["1953-06-26", "on 26 June 1953", "26 июня 1953 г."],
  ["1953-06", "in June 1953", "в июне 1953 г."],
  ["1953", "in 1953", "в 1953 г."],
  ["195X", "in the 1950s", "в 1950-х гг."],
  ["1953-22", "in summer 1953", "летом 1953 г."],
  ["1953~", "at a time given as about 1953", "около 1953 г."],
  ["1953/1956", "within 1953–1956", "в пределах: 1953–1956 гг."],
  ["18XX", "between 1800 and 1899", "не ранее 1800 г. и не позднее 1899 г."],
])("when? %s: %s, %s", (edtf, english, russian) => {
  expect(formatDate(edtf, { preposition: true })).toBe(english);
  expect(formatDate(edtf, { preposition: true, locale: "ru" })).toBe(russian);
});

test.each([
  ["26 June 1953", "1953-06-26"],
  ["June 26, 1953", "1953-06-26"],
  ["the 26th of June, 1953", "1953-06-26"],
  ["26 июня 1953 г.", "1953-06-26"],
  ["июнь 1953", "1953-06"],
  ["в марте 1953 года", "1953-03"],
  ["26.06.1953", "1953-06-26"],
  ["1953/6/26", "1953-06-26"],
  ["Sept. 1953", "1953-09"],
  ["c. 1890", "1890~"],
  ["около 1890 г.", "1890~"],
  ["summer 1953", "1953-22"],
  ["летом 1953 г.", "1953-22"],
  ["15 March 44 BC", "-0043-03-15"],
  ["44 BC", "-0043"],
  ["44 г. до н. э.", "-0043"],
  ["AD 14", undefined],
  ["the 1930s", "193X"],
  ["19th century", "18XX"],
  ["31 June 1953", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j is read as %s", (words, edtf) => {
  expect(parseDateWords(words)).toBe(edtf);
});

const year = fc.integer({ min: -3000, max: 9999 });
const twoDigits = (number: number) => String(number).padStart(2, "0");
const iso = (number: number) => `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;

test("what is known to the month or the year is never printed with a day, in any language", () => {
  fc.assert(
    fc.property(
      year,
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.constantFrom("en-GB", "en-US", "ru"),
      (y, month, locale) => {
        const edtf = `${iso(y)}${month === null ? "" : `-${twoDigits(month)}`}`;
        const numbers = formatDate(edtf, { locale: locale as "ru" }).match(/\d+/g) ?? [];
        expect(numbers).toEqual([String(y > 0 ? y : 1 - y)]);
      },
    ),
  );
});

test("the words of a day, month or year are read as the same date again", () => {
  const part = fc.tuple(
    fc.integer({ min: 100, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(part, fc.constantFrom("en-GB", "en-US", "ru"), ([y, month, day, depth], locale) => {
      const edtf = [iso(y), twoDigits(month), twoDigits(day)].slice(0, depth).join("-");
      expect(parseDateWords(formatDate(edtf, { locale: locale as "ru" }))).toBe(edtf);
    }),
  );
});
