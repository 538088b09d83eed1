import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { main } from "../src/cli/main.ts";

const root = mkdtempSync(join(tmpdir(), "site-cli-"));
mkdirSync(join(root, "src/app"), { recursive: true });
writeFileSync(join(root, "package.json"), "{}");
const complained = vi.spyOn(console, "error").mockImplementation(() => {});
afterEach(() => complained.mockClear());
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [["bulid"], 2, 'There is no "bulid".'],
  [["start", "--port", "http"], 1, 'The port is "http"; it must be a number from 1 to 65535.'],
  [["start"], 1, "The site is not built"],
  [["build"], 1, "Next is not installed here. Run: npm install next react react-dom"],
  [["build", "--prot", "1"], 1, "--prot"],
])("%j ends with one clear sentence", async (args, code, sentence) => {
  expect(await main(args, root)).toBe(code);
  expect(complained.mock.calls[0]?.[0]).toContain(sentence);
  expect(complained.mock.calls[0]?.[0]).not.toMatch(/\n\s+at /);
});

test("without a subject it is said which file is wanted", async () => {
  mkdirSync(join(root, "node_modules/next"), { recursive: true });
  writeFileSync(join(root, "node_modules/next/package.json"), '{ "name": "next" }');
  expect(await main(["build"], root)).toBe(1);
  expect(complained.mock.calls[0]?.[0]).toContain("There is no src/subject.ts: it should export `site`");
});
