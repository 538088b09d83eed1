import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const second = (start: string) => `
  brutus-dictator:
    figure: brutus
    start: ${start}
    end: -0043-03-15
`;
const withSecond = (start: string) =>
  edited("terms/dictator.yaml", "event: murder-of-caesar }\n", `event: murder-of-caesar }${second(start)}`);

test("two holders of one seat are refused, with both places", () => {
  const { diagnostics } = compileRome(withSecond("-0044"));
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["term-overlap"]);
  expect(diagnostics[0]?.message).toBe(
    "Dictator has one seat: Marcus Brutus takes it in 45 BCE while Julius Caesar holds it until 15 March 44 BCE",
  );
  expect(diagnostics[0]?.related[0]?.place).toMatchObject({ file: "terms/dictator.yaml", line: 7 });
});

test("a seat may pass from one to the other on a day", () => {
  expect(problems(compileRome(withSecond("-0043-03-15")))).toEqual([]);
});

test("an office without a fixed number of seats has many holders", () => {
  expect(
    problems(compileRome({ ...withSecond("-0044"), ...edited("offices/dictator.yaml", "seats: 1\n", "") })),
  ).toEqual([]);
});
