import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { modulesOfApp } from "../src/next/modules-of-app.ts";

const root = mkdtempSync(join(tmpdir(), "site-modules-"));
afterAll(() => rmSync(root, { recursive: true }));

test("an app's own drawings are put in where there is a file of them", () => {
  const always = { "@thaw/site/subject": "./src/subject.js", "@thaw/site/kept": "./dist/kept.js" };
  expect(modulesOfApp(root, "./src/subject.js")).toEqual(always);
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src/drawings.js"), "export const drawings = [];");
  expect(modulesOfApp(root, "./src/subject.js")).toEqual({
    ...always,
    "@thaw/site/own-drawings": "./src/drawings.js",
  });
});
