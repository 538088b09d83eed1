import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelog } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { content } from "../src/index.ts";
import { releases } from "../src/releases.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the package carries the version of its newest release, and the changelog tells all of them", () => {
  expect(JSON.parse(read("package.json")).version).toBe(releases[0]?.version);
  expect(read("CHANGELOG.md")).toBe(changelog(releases));
});

test("the facts are published as the newest release, or marked as not yet released", () => {
  const [newest] = releases;
  const { id, version } = content.release;
  expect(version).toBe(id === newest?.id ? newest.version : `${newest?.version}+unreleased`);
});

test("every conclusion that a release changed has its reason", () => {
  const changed = releases.flatMap(({ changes }) => changes.filter(({ level }) => level === "major"));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(({ why }) => !why)).toEqual([]);
});
