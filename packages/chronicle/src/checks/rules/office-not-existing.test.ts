import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a term lies within the existence of its office", () => {
  const after = compileRome(
    edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: { to: -0044-12 }"),
  );
  expect(problems(after)).toContain("terms/dictator.yaml:7:18 error office-not-existing");
  const before = compileRome(
    edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: { from: -0045, to: -0043-03-15 }"),
  );
  expect(problems(before)).toContain("terms/dictator.yaml:6:20 error office-not-existing");
});

test("a term may begin with its office", () => {
  expect(problems(compileRome(edited("offices/dictator.yaml", "existed: { to", "existed: { from: -0048, to")))).toEqual(
    [],
  );
});
