import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const meeting = (date: string, after = "") => `title: Meeting of the Senate
kind: meeting
summary: The Senate met.
time: { effective: ${date} }
${after}cite: [suetonius]
`;
const after = edited("events/murder-of-caesar.yaml", "kind: murder", "kind: murder\nafter: [senate-meets]");

test("an event of the same day can come after another", () => {
  expect(problems(compileRome({ ...after, "events/senate-meets.yaml": meeting("-0043-03-15") }))).toEqual([]);
});

test("no event comes after one of a later day", () => {
  expect(problems(compileRome({ ...after, "events/senate-meets.yaml": meeting("-0043-03-16") }))).toEqual([
    "events/murder-of-caesar.yaml:3:9 error order-within-day",
  ]);
});

test("two events cannot each come after the other", () => {
  const found = compileRome({
    ...after,
    "events/senate-meets.yaml": meeting("-0043-03-15", "after: [murder-of-caesar]\n"),
  });
  expect(problems(found)).toEqual([
    "events/murder-of-caesar.yaml:3:9 error order-within-day",
    "events/senate-meets.yaml:5:9 error order-within-day",
  ]);
});
