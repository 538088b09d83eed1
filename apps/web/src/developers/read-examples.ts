import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** An example with what it prints; `examples.test.ts` runs each and holds it to that. */
export interface Example {
  readonly id: string;
  readonly code: string;
  readonly prints: string;
}

/** The examples of the package, by name. Read while the site is built, from the folder of the app. */
export function readExamples(): Example[] {
  const folder = join(process.cwd(), "src/developers/examples");
  const read = (name: string) => readFileSync(join(folder, name), "utf8").trimEnd();
  return globSync("*.ts", { cwd: folder })
    .sort()
    .map((name) => ({ id: basename(name, ".ts"), code: read(name), prints: read(name.replace(/\.ts$/, ".txt")) }));
}
