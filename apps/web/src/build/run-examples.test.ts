import { join } from "node:path";
import { expect, test } from "vitest";
import { runExamples } from "./run-examples.ts";

const examples = runExamples(join(import.meta.dirname, "../developers/examples"));

test("every example runs and prints something that its reader can check", () => {
  expect(examples.map(({ id }) => id)).toContain("who-held-what");
  expect(examples.filter(({ prints }) => prints === "")).toEqual([]);
  expect(examples.find(({ id }) => id === "done-and-told")?.prints).toContain("done: 26 June 1953");
});
