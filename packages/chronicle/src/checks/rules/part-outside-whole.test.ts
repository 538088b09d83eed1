import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const war = (date: string) => `title: Civil war
kind: meeting
summary: War among citizens.
time: { effective: ${date} }
cite: [suetonius]
`;
const part = edited("events/murder-of-caesar.yaml", "kind: murder", "kind: murder\npartOf: civil-war");

test("a part lies within its whole", () => {
  expect(problems(compileRome({ ...part, "events/civil-war.yaml": war("-0048/-0044") }))).toEqual([
    "events/murder-of-caesar.yaml:8:14 error part-outside-whole",
  ]);
});

test("a part may reach over the edge of what is known of its whole", () => {
  expect(problems(compileRome({ ...part, "events/civil-war.yaml": war("-0048/-0043-03") }))).toEqual([]);
});
