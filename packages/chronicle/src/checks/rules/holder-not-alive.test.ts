import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a term that outlasts its holder is refused", () => {
  const found = compileRome({
    ...edited("terms/dictator.yaml", "end: { date: -0043-03-15, why: death, event: murder-of-caesar }", "end: -0042"),
    ...edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: {}"),
  });
  expect(problems(found)).toContain("terms/dictator.yaml:7:10 error holder-not-alive");
});

test("a term that ends on the day of death stands", () => {
  expect(problems(compileRome())).toEqual([]);
});

test("a term that begins before birth is refused", () => {
  const found = compileRome(edited("terms/dictator.yaml", "date: -0048", "date: -0148"));
  expect(problems(found)).toEqual(["terms/dictator.yaml:6:20 error holder-not-alive"]);
});
