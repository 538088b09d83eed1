import { expect, test } from "vitest";
import { clausesOf, sentencesOf } from "./sentences.ts";
import { isDateAlone, statedDates } from "./stated-date.ts";

test("a sentence ends where it ends, not behind a title, an initial or an abbreviation", () => {
  const text = "Mr. A. Eden met J. V. Stalin. No. 5 was read! Was it?\n\nIt was.";
  const sentences = sentencesOf(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    "Mr. A. Eden met J. V. Stalin.",
    "No. 5 was read!",
    "Was it?",
    "It was.",
  ]);
  for (const { text: words, start, end } of sentences) expect(text.slice(start, end)).toBe(words);
});

test("a date that stands by itself goes with the clause it dates", () => {
  const [sentence] = sentencesOf("In May 1953, he fell, and in June he was shot, on 3 July 1953.");
  expect(sentence && clausesOf(sentence, isDateAlone).map(({ text }) => text)).toEqual([
    "In May 1953, he fell",
    "and in June he was shot, on 3 July 1953.",
  ]);
});

test.each([
  ["He died in May.", [{ month: 5 }]],
  ["He died on 5 March.", [{ month: 3, day: 5 }]],
  ["He died in March 1953.", [{ edtf: "1953-03" }]],
  ["He ruled until September.", []],
  ["The country, before 1953, was ruled so.", []],
  ["They may come.", []],
])("the dates that %s states of what it tells", (clause, dates) => {
  expect(statedDates(clause)).toEqual(dates.map((date) => expect.objectContaining(date)));
});
