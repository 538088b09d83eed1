import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { createQuoteSearch } from "./create-quote-search.ts";

const { compiled, diagnostics } = compileRome({
  "sources/tale.yaml": "title: A tale\nkind: website\ntype: webpage\nurl: https://example.org/tale\n",
  "reviews/tale-review.yaml": `title: A tale of Caesar
published: 2026-11-23
work: { source: tale }
statements:
  month: { says: Caesar was murdered in May., verdict: contradicted, correction: "He was murdered on the Ides of March.", rests: [murder-of-caesar.effective] }
  friend: { says: Brutus had been his friend., verdict: supported, correction: He had., rests: [murder-of-caesar.effective] }
  number: { says: There were 60 conspirators., verdict: supported, correction: There were about that many., rests: [murder-of-caesar.effective] }
`,
});
if (!compiled) throw new Error(JSON.stringify(diagnostics));
const statementsLike = createQuoteSearch(openDataset(compiled));
const first = (quote: string) => statementsLike(quote)[0]?.statement.key;

test.each([
  ["Caesar was murdered in May.", "month"],
  ["In May they murdered Caesar", "month"],
  ["MAY: Cesar murdered!", "month"],
  ["Caesar's friend was Brutus", "friend"],
  ["60 conspirators", "number"],
])("%s is a statement under review", (quote, key) => expect(first(quote)).toBe(key));

test("a quotation word by word is wholly like", () => {
  expect(statementsLike("Caesar was murdered in May.")[0]).toMatchObject({
    review: "tale-review",
    likeness: 1,
    statement: { verdict: "contradicted" },
  });
});

test.each([
  "",
  "the of and",
  "Nero sang while Rome burned",
  "Brutus was a great lover of horses and of wine",
  "61 conspirators met in secret",
])("%j is like none", (quote) => expect(statementsLike(quote)).toEqual([]));

test("the likest comes first, and likeness falls", () => {
  const found = statementsLike("Caesar was murdered in May by 60 conspirators, his friend Brutus among them").map(
    ({ likeness }) => likeness,
  );
  expect(found).toEqual(found.toSorted((a, b) => b - a));
});
