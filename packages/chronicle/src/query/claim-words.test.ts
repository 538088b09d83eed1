import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { createSearch } from "../search/create-search.ts";
import { claimSpeechOf } from "./claim-words.ts";
import { claimsOf } from "./claims.ts";
import { openDataset } from "./dataset.ts";

const opened = (language: string) => {
  const { compiled, diagnostics } = compileRome(edited("subject.yaml", "language: en", `language: ${language}`));
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return openDataset(compiled);
};
const textOf = (language: string, claim: string) => opened(language).claim(claim)?.text;

test.each([
  ["en", "murder-of-caesar.effective", "Murder of Caesar: happened 15 March 44 BCE"],
  ["ru", "murder-of-caesar.effective", "Murder of Caesar: произошло 15 марта 44 г. до н. э."],
  ["ru-RU", "murder-of-caesar.place.rome-city", "Murder of Caesar: место: Rome"],
  ["la", "murder-of-caesar.effective", "Murder of Caesar: happened 15 March 44 BCE"],
])("a corpus in %s words %s as %j", (language, claim, text) => {
  expect(textOf(language, claim)).toBe(text);
});

test("every way of asking for a claim words it alike", () => {
  const dataset = opened("ru");
  const entry = dataset.get("event", "murder-of-caesar");
  const claims = claimsOf("event", entry, dataset.label, claimSpeechOf(dataset.subject));
  expect(claims.map(({ text }) => text)).toEqual(
    dataset.claims.filter(({ entry: id }) => id === entry.id).map(({ text }) => text),
  );
  expect(createSearch(dataset)("murder").hits[0]?.detail).toBe("15 марта 44 г. до н. э.");
});

test("a relation is called by the subject's own words, not by an id, where the corpus is not in English", () => {
  const labels = (language: string) => opened(language).relations.map(({ label }) => label);
  expect(labels("en")[0]).toMatch(/, [a-z ]+ of /);
  expect(labels("ru")[0]).toMatch(/, [a-z ]+: /);
});
