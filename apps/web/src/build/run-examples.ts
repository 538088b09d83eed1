import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Example } from "../developers/read-examples.ts";

/** Run each example of a folder and keep what it prints. @throws when one fails */
export function runExamples(folder: string): Example[] {
  return globSync("*.ts", { cwd: folder })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const prints = execFileSync(process.execPath, [path], { encoding: "utf8" }).trimEnd();
      return { id: basename(name, ".ts"), code: readFileSync(path, "utf8").trimEnd(), prints };
    });
}
