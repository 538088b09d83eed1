import { expect, test } from "vitest";
import { compile } from "../src/build/index.ts";
import { corpusOf, officers } from "./public-offices.ts";
import { withCorpus } from "./rome.ts";

const found = (list: string) =>
  withCorpus(corpusOf(list), (directory) =>
    compile(directory, { today: "2026-11-23" })
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ rule, place, related }) => ({
        rule,
        at: `${place.file}:${place.line}`,
        other: related?.[0]?.place.line,
      })),
  );

test("a list of officers, one line an appointment, becomes a corpus without an error", () => {
  expect(found(officers)).toEqual([]);
});

test("a term that starts after its end is stopped, as such lists have them", () => {
  expect(found(officers.replace("1957-07-16,1962-07-27", "1967-07-16,1962-07-27"))).toEqual([
    expect.objectContaining({ rule: "end-before-start", at: "terms/ambassador-to-the-soviet-union.yaml:5" }),
  ]);
});

test("two holders of one seat are stopped, each with the other's place", () => {
  expect(found(officers.replace("1959-04-22,1961-01-20", "1958-04-22,1961-01-20"))).toEqual([
    { rule: "term-overlap", at: "terms/secretary-of-state.yaml:5", other: 4 },
  ]);
});

test("a holder not yet born is stopped", () => {
  expect(found(officers.replace("Dean Rusk,1909", "Dean Rusk,1990")).map(({ rule }) => rule)).toContain(
    "holder-not-alive",
  );
});
