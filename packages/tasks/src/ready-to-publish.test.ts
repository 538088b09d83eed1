import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedPackages } from "./published-packages.ts";
import { lacksForPublishing } from "./ready-to-publish.ts";

const url = "git+https://git.example.org/thaw/thaw.git";

test.each([
  ["nothing", undefined, undefined, [/has no repository: write "repository".*"directory": "packages\/cli"/]],
  ["a path", { type: "git", url: "../thaw", directory: "packages/cli" }, undefined, [/which is no public address/]],
  ["no folder", { type: "git", url }, undefined, [/made from "", not from "packages\/cli"/]],
  ["another's folder", { type: "git", url, directory: "packages/charts" }, undefined, [/"packages\/charts", not/]],
  ["all of it", { type: "git", url, directory: "packages/cli" }, undefined, []],
  ["its origin", { type: "git", url, directory: "packages/cli" }, "https://git.example.org/Thaw/thaw", []],
  ["a fork", { type: "git", url, directory: "packages/cli" }, "https://git.example.org/me/thaw", [/is built from/]],
] as const)(
  "of a package that gives %s as its repository, what is lacking is said",
  (_name, repository, origin, told) => {
    const manifest = { name: "@thaw/cli", version: "1.0.0", ...(repository && { repository }) };
    const lacks = lacksForPublishing({ folder: "cli", directory: "", manifest }, origin);
    expect(lacks).toHaveLength(told.length);
    for (const [at, pattern] of told.entries()) expect(lacks[at]).toMatch(pattern);
  },
);

test("pnpm release publishes nothing while any package lacks a repository, and says what to write where", () => {
  const lacking = publishedPackages().filter((one) => lacksForPublishing(one).length > 0);
  if (lacking.length === 0) return;
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "publish.ts")], {
    encoding: "utf8",
    env: { PATH: "" },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Nothing was published\./);
  for (const { manifest } of lacking) expect(stderr).toContain(`${manifest.name} `);
});
