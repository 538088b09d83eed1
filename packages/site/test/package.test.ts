import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const directory = mkdtempSync(join(tmpdir(), "site-package-"));
afterAll(() => rmSync(directory, { recursive: true }));

const run = (tool: string, args: string[]) =>
  execFileSync(join(root, "node_modules/.bin", tool), args, { cwd: directory, encoding: "utf8" });

test("publint and attw have nothing to say of the package", () => {
  expect(run("publint", ["run", root, "--strict", "--pack", "npm"])).toContain("All good!");
  execFileSync("npx", ["--yes", "pnpm@12", "pack", "--pack-destination", directory], { cwd: root });
  const [tarball = ""] = readdirSync(directory);
  run("attw", [
    join(directory, tarball),
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--exclude-entrypoints",
    "tokens.css",
  ]);
}, 120_000);
