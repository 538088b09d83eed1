import { expect, test } from "vitest";
import { compileRome, problems } from "../../../test/rome.ts";

const dispute = (positions: string, follows: string) => `question: When was Caesar born?
about: [caesar.born]
positions:
${positions}
follows: ${follows}
why: The later year fits his offices.
wouldChange: A record of the time.
`;
const early = "  early: { statement: In 102 BCE., holders: [Mommsen], cite: [suetonius] }";
const late = "  late: { statement: In 100 BCE., holders: [Most], cite: [suetonius] }";

test("a dispute has two sides", () => {
  expect(problems(compileRome({ "disputes/birth.yaml": dispute(early, "early") }))).toEqual([
    "disputes/birth.yaml:3:1 error dispute-one-sided",
  ]);
  expect(problems(compileRome({ "disputes/birth.yaml": dispute(`${early}\n${late}`, "late") }))).toEqual([]);
});

test("the position followed is one of them", () => {
  const { diagnostics } = compileRome({ "disputes/birth.yaml": dispute(`${early}\n${late}`, "latest") });
  expect(diagnostics.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([
    ["dispute-one-sided", "one of: early, late"],
  ]);
});
