import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a term ends when the event that ended it happened", () => {
  const found = compileRome(edited("terms/dictator.yaml", "date: -0043-03-15, why", "date: -0043-03-13, why"));
  expect(problems(found)).toContain("terms/dictator.yaml:7:18 error term-event-mismatch");
});

test("the day on which it was decided will do", () => {
  const found = compileRome(edited("terms/dictator.yaml", "date: -0043-03-15, why", "date: -0043-03-14, why"));
  expect(problems(found)).not.toContainEqual(expect.stringContaining("term-event-mismatch"));
});
