import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { content } from "../src/index.ts";

test("the README at the root promises no more than is in the dataset, and not much less", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const row = readme.split("\n").find((line) => /^\|\s*\d/.test(line)) ?? "";
  const numbers = [...row.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(",", "")));
  const { events, figures, offices, terms, places, sources, disputes, claims } = content;
  const counted = [events, figures, offices, terms, places, sources, disputes, claims].map(({ length }) => length);
  expect(numbers).toHaveLength(counted.length);
  for (const [column, number] of numbers.entries()) {
    expect(number).toBeLessThanOrEqual(counted[column] ?? 0);
    expect(number).toBeGreaterThan((counted[column] ?? 0) * 0.9);
  }
});
