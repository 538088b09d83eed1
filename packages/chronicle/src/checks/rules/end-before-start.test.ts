import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a life, a term, an existence, a name and a relation cannot end before they begin", () => {
  expect(
    problems(compileRome(edited("figures/caesar.yaml", "born: { date: -0099-07", "born: { date: -0031"))),
  ).toContain("figures/caesar.yaml:5:15 error end-before-start");
  expect(problems(compileRome(edited("terms/dictator.yaml", "date: -0048", "date: -0040")))).toContain(
    "terms/dictator.yaml:7:18 error end-before-start",
  );
  expect(
    problems(compileRome(edited("offices/dictator.yaml", "existed: { to", "existed: { from: -0012, to"))),
  ).toContain("offices/dictator.yaml:7:29 error end-before-start");
  const names = "kind: city\nnames:\n  - { name: Roma, from: 0100, to: 0050 }";
  expect(problems(compileRome(edited("places/rome-city.yaml", "kind: city", names)))).toContain(
    "places/rome-city.yaml:4:35 error end-before-start",
  );
  expect(
    problems(compileRome(edited("relations/rome.yaml", "until: -0043-03-15", "since: -0042, until: -0043-03-15"))),
  ).toContain("relations/rome.yaml:2:91 error end-before-start");
});

test("beginning and end in one year prove nothing", () => {
  expect(problems(compileRome(edited("terms/dictator.yaml", "date: -0048", "date: -0043")))).toEqual([]);
});
