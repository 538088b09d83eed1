import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("a part that demands life is refused after death, with both places", () => {
  const { diagnostics } = compileRome({
    ...edited("events/murder-of-caesar.yaml", "effective: -0043-03-15", "effective: -0042-03-15"),
    ...edited("terms/dictator.yaml", ", event: murder-of-caesar", ""),
  });
  const [finding] = diagnostics.filter(({ rule }) => rule === "acts-after-death");
  expect(finding?.message).toBe(
    "Julius Caesar cannot take part in Murder of Caesar (victim) on 15 March 43 BCE: dead since 15 March 44 BCE",
  );
  expect(finding?.place).toMatchObject({ file: "events/murder-of-caesar.yaml", line: 10 });
  expect(finding?.related[0]?.place).toMatchObject({ file: "figures/caesar.yaml", line: 5 });
});

test("the dead may be honoured", () => {
  const event = `title: Games for Caesar
kind: meeting
summary: Games were held in his memory.
time: { effective: -0042-07 }
who: [{ figure: caesar, role: honoured }]
cite: [suetonius]
`;
  expect(problems(compileRome({ "events/games.yaml": event }))).toEqual([]);
});

test("a date that may lie before the death proves nothing", () => {
  expect(
    problems(compileRome(edited("events/murder-of-caesar.yaml", "effective: -0043-03-15", "effective: -0043-03"))),
  ).toEqual([]);
});
