import { expect, test } from "vitest";
import { completeWords } from "./complete-words.ts";
import { english, type Words } from "./english.ts";

const complete = (given: object) => completeWords<Words>(english, given);

test("what is given takes the place of the English, the rest stays", () => {
  const words = complete({ frame: { search: "Suche" } });
  expect(words.frame).toEqual({ ...english.frame, search: "Suche" });
  expect(words.event).toEqual(english.event);
  expect(english.frame.search).toBe("Search");
});

test.each([
  [{ frame: { serach: "Suche" } }, "There are no words frame.serach; did you mean frame.search?"],
  [{ fram: {} }, "There are no words fram; did you mean frame?"],
  [
    { frame: { search: { label: "Suche" } } },
    'The words frame.search must be a text or a plural with the form "other".',
  ],
  [{ frame: "Suche" }, "The words frame must be a dictionary of skip, "],
  [{ office: { beyond: "nach {yaer}" } }, "The words office.beyond have the hole {yaer}, which nothing fills."],
  [
    { day: { compare: "Zwei Tage vergleichen." } },
    "The words day.compare must mark a part with <a>…</a>, as “<a>Compare two days</a>.” does.",
  ],
])("%j is refused, with what is wanted", (given, sentence) => {
  expect(() => complete(given)).toThrow(sentence);
});

test("a phrase may leave a hole empty, and ask for the form of a date", () => {
  expect(complete({ day: { madePublic: "обнародовано {date:when}" } }).day.madePublic).toContain("when");
  expect(complete({ counts: { people: { one: "ein Mensch", other: "{count} Menschen" } } }).counts.people.one).toBe(
    "ein Mensch",
  );
});
