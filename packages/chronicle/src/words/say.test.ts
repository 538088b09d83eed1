import { expect, expectTypeOf, test } from "vitest";
import type { Phrase, Plural, SomeWords, WordsLike } from "./phrase.ts";
import { numbersIn, sayIn, sayInParts } from "./say.ts";

const english = {
  events: { one: "{count} event", other: "{count} events" },
  day: { public: "made public {date}", all: "all days", way: "<a>{count} days</a> until {date}." },
} as const;

test("the shape of the English is the contract of every dictionary", () => {
  type Words = WordsLike<typeof english>;
  expectTypeOf<Words["events"]>().toEqualTypeOf<Plural<"count">>();
  expectTypeOf<Words["day"]["all"]>().toEqualTypeOf<Phrase>();
  expectTypeOf<Words["day"]["way"]>().toEqualTypeOf<Phrase<"count" | "date", "a">>();
  expectTypeOf<{ day: { all: "alle Tage" } }>().toExtend<SomeWords<Words>>();
});

test.each([
  ["en-GB", 1, "1 event"],
  ["en-GB", 0, "0 events"],
  ["en-GB", 1234, "1234 events"],
  ["en-GB", 12_345, "12,345 events"],
])("in %s, %i is %j", (language, count, words) => {
  expect(sayIn(language)(english.events, { count })).toBe(words);
});

test.each([
  [1, "1 событие"],
  [3, "3 события"],
  [5, "5 событий"],
  [21, "21 событие"],
  [12_011, "12\u00a0011 событий"],
])("Russian counts %i by its own rules", (count, words) => {
  const events = { one: "{count} событие", few: "{count} события", many: "{count} событий", other: "{count} события" };
  expect(sayIn("ru")(events, { count })).toBe(words);
});

test("a form that a language lacks is the other one", () => {
  expect(sayIn("pl")(english.events, { count: 3 })).toBe("3 events");
});

test("a sentence asks for the form of a date that its grammar wants", () => {
  const date = { alone: "март 1953 г.", governed: "марта 1953 г.", when: "в марте 1953 г." };
  const say = sayIn("ru");
  expect(say<"date">("обнародовано {date:when}", { date })).toBe("обнародовано в марте 1953 г.");
  expect(say<"date">("с {date:governed}", { date })).toBe("с марта 1953 г.");
  expect(say<"date">("{date}", { date })).toBe("март 1953 г.");
});

test("marked parts and holes become what the caller makes of them, in the order of the language", () => {
  const parts = sayInParts("en-GB");
  const link = (inner: unknown) => ({ link: inner });
  expect(parts<object, "count" | "date", "a">(english.day.way, { count: 2, date: { id: 1 }, a: link })).toEqual([
    { link: ["2", " days"] },
    " until ",
    { id: 1 },
    ".",
  ]);
});

test("what comes in through a hole is not read for holes", () => {
  expect(sayIn("en")<"a" | "b">("{a} {b}", { a: "{b}<a>x</a>", b: "c" })).toBe("{b}<a>x</a> c");
});

test("numbers are written as a language writes them", () => {
  expect([1234, 12345.5].map(numbersIn("en-GB"))).toEqual(["1234", "12,345.5"]);
  expect([1234, 12345.5].map(numbersIn("de"))).toEqual(["1234", "12.345,5"]);
});
