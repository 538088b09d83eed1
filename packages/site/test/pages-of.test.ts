import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pagesOf } from "../src/next/pages-of.ts";
import { withThaw } from "../src/next/with-thaw.ts";

const root = mkdtempSync(join(tmpdir(), "site-app-"));
const before = process.cwd();
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

for (const path of ["page.tsx", "[...path]/page.tsx", "about/page.tsx", "stories/[id]/page.js", "stories/parts.tsx"]) {
  mkdirSync(dirname(join(root, "src/app", path)), { recursive: true });
  writeFileSync(join(root, "src/app", path), "");
}
writeFileSync(join(root, "src/subject.ts"), "");

test("an app's own pages are those with a file, but for the front page and the one that shows ours", () => {
  expect(pagesOf(root)).toEqual(["about", "stories/[id]"]);
});

test("Next gets the subject in the place of ours, and keeps what the app configures itself", () => {
  process.chdir(root);
  const config = withThaw(
    { subject: "./src/subject.ts" },
    { transpilePackages: ["mine"], turbopack: { resolveAlias: { a: "b" } }, env: { MINE: "1" } },
  );
  expect(config).toMatchObject({
    output: "export",
    transpilePackages: ["mine", "@thaw/site"],
    env: { MINE: "1", THAW_OWN_PAGES: "about stories/[id]" },
    turbopack: { resolveAlias: { a: "b", "@thaw/site/subject": "./src/subject.ts" } },
  });
});

test("a subject that is not there, and an app without pages, are refused with what is wanted", () => {
  process.chdir(root);
  expect(() => withThaw({ subject: "./src/sujet.ts" })).toThrow("There is no ./src/sujet.ts: it should export `site`");
  expect(() => pagesOf(join(root, "src/app"))).toThrow("no folder of pages");
});
