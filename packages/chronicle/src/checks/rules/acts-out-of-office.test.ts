import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const asDictator = (who: string) => edited("events/murder-of-caesar.yaml", "figure: caesar, role: victim", who);

test("who acts in an office holds it on the day", () => {
  expect(problems(compileRome(asDictator("figure: caesar, role: victim, as: dictator")))).toEqual([]);
});

test("nobody acts in an office before or after holding it, or without ever having held it", () => {
  const later = { ...asDictator("figure: brutus, role: killer, as: dictator") };
  expect(problems(compileRome(later))).toContain("events/murder-of-caesar.yaml:10:5 error acts-out-of-office");
  const early = compileRome({
    ...asDictator("figure: caesar, role: victim, as: dictator"),
    ...edited(
      "terms/dictator.yaml",
      "end: { date: -0043-03-15, why: death, event: murder-of-caesar }",
      "end: -0044-02",
    ),
    ...edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: { to: -0044-02 }"),
  });
  const found = early.diagnostics.find(({ rule }) => rule === "acts-out-of-office");
  expect(found?.message).toContain("not in that office then");
  expect(found?.related[0]?.place.file).toBe("terms/dictator.yaml");
});
