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
  [["build"], 1, "next, react and react-dom are not installed here. Run: npm install next react react-dom"],
  [["freeze"], 1, "Build the site first: thaw-site build"],
  [["build", "--prot", "1"], 1, "--prot"],
])("%j ends with one clear sentence", async (args, code, sentence) => {
  expect(await main(args, root)).toBe(code);
  expect(complained.mock.calls[0]?.[0]).toContain(sentence);
  expect(complained.mock.calls[0]?.[0]).not.toMatch(/\n\s+at /);
});

const install = (name: string) => {
  mkdirSync(join(root, "node_modules", name), { recursive: true });
  writeFileSync(join(root, "node_modules", name, "package.json"), JSON.stringify({ name }));
};

test("of a peer that is missing it is said which, and how to get it", async () => {
  install("next");
  install("react");
  expect(await main(["build"], root)).toBe(1);
  expect(complained.mock.calls[0]?.[0]).toBe("react-dom is not installed here. Run: npm install react-dom");
});

test("without a subject it is said which file is wanted", async () => {
  for (const name of ["next", "react", "react-dom"]) install(name);
  expect(await main(["build"], root)).toBe(1);
  expect(complained.mock.calls[0]?.[0]).toContain("There is no src/subject.ts: it should export `site`");
});
