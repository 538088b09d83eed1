import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { createTextCheck } from "./create-text-check.ts";

const { compiled } = compileRome();
if (!compiled) throw new Error("the corpus does not compile");
const check = createTextCheck(openDataset(compiled));

test.each([
  ["Julius Caesar died in 44 BC.", "agrees"],
  ["Julius Caesar died in 43 BC.", "contradicted"],
  ["Caesar was born in 100 BC.", "agrees"],
  ["Julius Ceasar fell.", "contradicted"],
  ["The murder of Caesar was on 15 March 44 BC.", "agrees"],
  ["The murder of Caesar was on 15 April 44 BC.", "contradicted"],
  ["Caesar's murder did not happen on 15 April 44 BC.", "unjudged"],
  ["Brutus loved figs.", "unjudged"],
  ["Caesar ruled until 43 BC.", "contradicted"],
  ["Caesar was honoured as a ruler until 43 BC.", "unjudged"],
  ["Caesar invaded Parthia in 42 BC.", "contradicted"],
  ["Caesar invaded Britain in 55 BC.", "unjudged"],
  ["Caesar was invaded by doubts in 42 BC.", "unjudged"],
])("in another subject, years before the common era too: %s %s", (sentence, verdict) => {
  expect(check(sentence)[0]?.verdict).toBe(verdict);
});

const words = [
  "Caesar",
  "Brutus",
  "he",
  "died",
  "in",
  "May",
  "44 BC",
  "was",
  "born",
  "Dictator",
  "became",
  ",",
  ".",
  "(",
  "succeeded",
  "23 wounds",
  "\n",
];

test("any text is read, every sentence and finding stands where it says, and what is not judged has a reason", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: sentence, start, end, verdict, judgements, why } of check(text)) {
        expect(text.slice(start, end)).toBe(sentence);
        expect(verdict === "unjudged").toBe(why !== undefined);
        for (const judgement of judgements) {
          expect(judgement.start).toBeGreaterThanOrEqual(start);
          expect(judgement.end).toBeLessThanOrEqual(end);
        }
      }
    }),
  );
});

test("a text without a full stop takes no longer than one with them, many times over", () => {
  const time = (text: string) => {
    const began = performance.now();
    check(text);
    return performance.now() - began;
  };
  const [short, long] = [time("Caesar died in May. ".repeat(2_000)), time("Caesar died in May and ".repeat(2_000))];
  expect(long).toBeLessThan(short * 20 + 1_000);
});
