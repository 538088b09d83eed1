import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { content } from "../src/index.ts";

test("the README at the root counts what is in the dataset", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const row = readme.split("\n").find((line) => /^\|\s*\d/.test(line)) ?? "";
  const numbers = [...row.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(",", "")));
  const { events, figures, offices, terms, places, sources, disputes, claims } = content;
  expect(numbers).toEqual(
    [events, figures, offices, terms, places, sources, disputes, claims].map(({ length }) => length),
  );
});
