import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("nothing takes effect, is announced or is known before it is decided", () => {
  for (const time of ["effective", "announced", "knownAbroad"]) {
    const times = time === "effective" ? "effective: -0043-03-13" : `effective: -0043-03-15\n  ${time}: -0043-03-13`;
    const found = compileRome({
      ...edited("events/murder-of-caesar.yaml", "effective: -0043-03-15", times),
      ...edited("terms/dictator.yaml", ", event: murder-of-caesar", ""),
    });
    expect(problems(found)).toEqual([
      `events/murder-of-caesar.yaml:${time === "effective" ? 7 : 8}:${time.length + 5} error announced-before-decided`,
    ]);
  }
});

test("deciding and announcing on one day are in order", () => {
  expect(
    problems(compileRome(edited("events/murder-of-caesar.yaml", "decided: -0043-03-14", "decided: -0043-03-15"))),
  ).toEqual([]);
});
