import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as attw from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiReport, writtenReport } from "../src/api-report.ts";
import { type Packed, pack } from "../src/packed-app.ts";
import { publishedPackages } from "../src/published-packages.ts";

const published = publishedPackages();

/** What is fetched of each package at most, in kB: the tarball. A new package states its own. */
const budgets: Readonly<Record<string, number>> = {
  charts: 600,
  chronicle: 830,
  classroom: 31,
  cli: 22,
  client: 78,
  content: 3_000,
  "create-thaw": 23,
  server: 320,
  site: 1_300,
};

let packed: Packed;

beforeAll(() => {
  packed = pack(published.map(({ folder }) => folder));
}, 180_000);

afterAll(() => packed.remove());

test.each(published.map((one) => [one.manifest.name, one] as const))(
  "%s exports what its report says: an announced change is written down by pnpm api-reports",
  (_name, one) => {
    expect(apiReport(one)).toBe(writtenReport(one));
  },
  60_000,
);

test.each(published.map((one) => [one.manifest.name, one] as const))(
  "publint has nothing to say of %s",
  async (_name, { directory, manifest }) => {
    const { messages } = await publint({ pkgDir: directory, pack: "npm", strict: true });
    expect(messages.map((message) => formatMessage(message, { ...manifest }))).toEqual([]);
  },
  60_000,
);

test.each(published.map((one) => [one.manifest.name, one] as const))(
  "every entry of %s has its types, for ES modules and for bundlers",
  async (_name, { folder, manifest }) => {
    const styles = Object.keys(manifest.exports ?? {}).filter((path) => path.endsWith(".css"));
    const tarball = attw.createPackageFromTarballData(readFileSync(packed.tarball(folder)));
    const checked = await attw.checkPackage(tarball, { excludeEntrypoints: styles });
    if (!checked.types) throw new Error("no types are found in it");
    const asked = checked.problems.filter(
      (problem) => !("resolutionKind" in problem) || /^(?:node16-esm|bundler)$/.test(problem.resolutionKind),
    );
    expect(asked).toEqual([]);
  },
  60_000,
);

const commands = published.flatMap(({ directory, manifest }) =>
  Object.entries(manifest.bin ?? {}).map(([name, file]) => [name, join(directory, file)] as const),
);

test.each(commands)("%s says in a sentence that a Node is too old, and where to get a newer one", (name, file) => {
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(older)}`, file],
    { encoding: "utf8" },
  );
  const told = `${name} needs Node 20 or later; this is Node 18.20.4. Install a newer one from https://nodejs.org.\n`;
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: told });
});

test.each(published.map((one) => [one.manifest.name, one] as const))(
  "%s is fetched within its budget, and the budget is no more than a quarter too large",
  (_name, { folder }) => {
    const kilobytes = statSync(packed.tarball(folder)).size / 1000;
    expect(kilobytes).toBeLessThanOrEqual(budgets[folder] ?? 0);
    expect(kilobytes).toBeGreaterThan((budgets[folder] ?? 0) * 0.75);
  },
);
