import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "examples");

test.each(globSync("*.ts", { cwd: folder }).sort())("%s runs, and prints what the page shows", async (name) => {
  const printed = execFileSync(process.execPath, [join(folder, name)], { encoding: "utf8" });
  expect(printed.trim()).not.toBe("");
  await expect(printed).toMatchFileSnapshot(join(folder, `${basename(name, ".ts")}.txt`));
});
