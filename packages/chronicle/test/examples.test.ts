import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as dates from "../src/date/index.ts";

/** `expression // value` on one line, where the value is JSON. */
const example = /^(?:\s*\* @example )?([a-zA-Z]+\(.*\)(?:\.[a-zA-Z]+(?:\(.*\))?)?);? \/\/ (["[{\d].*)$/;

function examplesIn(path: string): { code: string; value: string }[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, code, value] = example.exec(line) ?? [];
      return code !== undefined && value !== undefined && isJson(value) ? [{ code, value }] : [];
    });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const source = join(import.meta.dirname, "../src/date");
const files = [
  join(import.meta.dirname, "../docs/dates.md"),
  ...readdirSync(source)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(source, file)),
];
const examples = files.flatMap(examplesIn);

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(40);
});

test.each(examples)("$code // $value", ({ code, value }) => {
  const run = new Function(...Object.keys(dates), `return ${code}`) as (...functions: unknown[]) => unknown;
  expect(run(...Object.values(dates))).toEqual(JSON.parse(value));
});
