import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const longer = edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: {}");

test("an exclusive office that is followed is held, or declared vacant", () => {
  expect(problems(compileRome(longer))).toEqual(["offices/dictator.yaml:1:1 error term-gap"]);
  const vacancy = edited(
    "offices/dictator.yaml",
    "existed: { to: -0043-03-15 }",
    "vacancies:\n  - { from: -0043-03-16, note: never filled again }",
  );
  expect(problems(compileRome(vacancy))).toEqual([]);
});

test("a time between two terms is a gap", () => {
  const found = compileRome({
    ...longer,
    ...edited(
      "terms/dictator.yaml",
      "event: murder-of-caesar }\n",
      "event: murder-of-caesar }\n  brutus-dictator:\n    figure: brutus\n    start: -0042-01-01\n    end: open\n",
    ),
  });
  expect(problems(found)).toContain("terms/dictator.yaml:10:12 error term-gap");
});

test("an office that nobody follows may have gaps", () => {
  expect(
    problems(
      compileRome({ ...edited("offices/dictator.yaml", "tracked: true\nrank: 1\nexisted: { to: -0043-03-15 }\n", "") }),
    ),
  ).toEqual([]);
});
