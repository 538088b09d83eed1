import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a part that demands life is refused before birth", () => {
  const found = compileRome(edited("figures/caesar.yaml", "-0099-07, place", "-0040, place"));
  expect(problems(found)).toContain("events/murder-of-caesar.yaml:10:5 error not-yet-born");
});

test("an event in the year of birth proves nothing", () => {
  const found = compileRome(edited("figures/caesar.yaml", "-0099-07, place", "-0043, place"));
  expect(problems(found)).not.toContainEqual(expect.stringContaining("not-yet-born"));
});
