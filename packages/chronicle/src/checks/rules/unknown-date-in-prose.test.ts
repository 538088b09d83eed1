import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

/** The Roman corpus with a place named since 10 June 1085, and one sentence of its event changed. */
function withSummary(summary: string) {
  return compileRome({
    ...edited("places/rome-city.yaml", "kind: city", "kind: city\nnames: [{ name: Roma, from: 1085-06-10 }]"),
    ...edited("events/murder-of-caesar.yaml", "Senators stabbed Caesar to death.", summary),
  });
}

test("a day that the data know may be named", () => {
  expect(problems(withSummary("The name dates from 10 June 1085."))).toEqual([]);
});

test("a day that no entry knows is refused, with the nearest that one does", () => {
  const { diagnostics } = withSummary("The name dates from 10 July 1085.");
  expect(diagnostics.map(({ rule, message, suggestion }) => [rule, message, suggestion])).toEqual([
    ["unknown-date-in-prose", "Nothing that this text rests on knows of 10 July 1085", "did you mean 10 June 1085?"],
  ]);
});

test("a day that the calendar does not have is refused as such", () => {
  expect(withSummary("The name dates from 31 June 1085.").diagnostics[0]?.message).toBe(
    "31 June 1085 is no day of the calendar",
  );
});
