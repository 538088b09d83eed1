import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

const violations: readonly (readonly [path: string, imported: string, reason: string])[] = [
  ["packages/chronicle/src/date/a.ts", "../model/event.ts", "date and words know nobody"],
  ["packages/chronicle/src/model/a.ts", "../query/power.ts", "model may use date only"],
  ["packages/chronicle/src/query/a.ts", "../build/compile.ts", "query may use date and model only"],
  ["packages/chronicle/src/query/b.ts", "node:fs", "Only build and cli may touch the machine"],
  ["packages/chronicle/src/checks/rules/a.ts", "../../build/locate.ts", "A check sees an opened dataset"],
  ["packages/chronicle/src/importers/a.ts", "../build/compile.ts", "importers may use date and model only"],
  ["packages/chronicle/src/text/rules/a.ts", "../../build/compile.ts", "against an opened dataset"],
  ["packages/chronicle/src/build/a.ts", "../cli/main.ts", "build is called by cli"],
  ["packages/content/src/a.ts", "next/link", "content knows no framework"],
  ["packages/content/src/b.ts", "@thaw/chronicle/build", "never reaches the compiler"],
  ["packages/charts/src/a.ts", "@thaw/content", "charts knows chronicle alone"],
  ["packages/charts/src/b.ts", "react", "a drawing is markup"],
  ["packages/charts/src/c.ts", "node:fs", "packages/charts/build"],
  ["packages/server/src/routes/a.ts", "@thaw/content", "server knows chronicle alone"],
  ["packages/server/src/node/a.ts", "@thaw/content", "server knows chronicle alone"],
  ["packages/server/src/release/a.ts", "@thaw/chronicle/build", "What answers never reaches the compiler"],
  ["packages/server/src/store/a.ts", "node:fs", "What answers runs at the edge"],
  ["packages/site/src/build/a.ts", "@thaw/content", "site knows no subject"],
  ["packages/site/src/build/b.ts", "@thaw/chronicle/build", "it never compiles"],
  ["packages/site/src/components/a.ts", "@thaw/content/releases", "read through src/subject.ts"],
  ["packages/site/src/pages/a.ts", "node:fs", "Pages read no files"],
  ["packages/client/src/a.ts", "@thaw/chronicle", "client knows only the API's description"],
  ["packages/create-thaw/src/a.ts", "@thaw/content", "create-thaw only writes files"],
  ["packages/cli/src/a.ts", "@thaw/api", "never apps"],
  ["apps/web/src/a.ts", "@thaw/chronicle/build", "they never compile"],
  ["apps/api/src/a.ts", "../../../apps/web/src/text/words.ts", "never each other"],
];

const allowed = [
  ["packages/chronicle/src/build/b.ts", "../query/power.ts"],
  ["packages/server/src/node/b.ts", "node:fs"],
  ["packages/server/src/store/b.ts", "node:sqlite"],
] as const;

/** The restricted imports that Biome finds in one-line files, by path, under the workspace's own configuration. */
function restricted(
  files: readonly (readonly [path: string, imported: string, reason?: string])[],
): Map<string, string> {
  const directory = mkdtempSync(join(tmpdir(), "boundaries-"));
  copyFileSync(join(root, "biome.json"), join(directory, "biome.json"));
  for (const [path, imported] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), `import { x } from "${imported}";\n\nx();\n`);
  }
  const { stdout } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"],
    { cwd: directory, encoding: "utf8" },
  );
  rmSync(directory, { recursive: true });
  const report = JSON.parse(stdout) as {
    diagnostics: { location: { path: string | { file: string } }; message: string }[];
  };
  return new Map(
    report.diagnostics.map(({ location, message }) => [
      typeof location.path === "string" ? location.path : location.path.file,
      message,
    ]),
  );
}

const found = restricted([...violations, ...allowed]);

test.each(violations)("%s may not import %s", (path, _, reason) => {
  expect(found.get(path)).toContain(reason);
});

test.each(allowed)("%s may import %s", (path) => {
  expect(found.has(path)).toBe(false);
});
