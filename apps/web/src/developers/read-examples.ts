import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An example with what it prints. */
export interface Example {
  readonly id: string;
  readonly code: string;
  readonly prints: string;
}

/** The examples of the package with what they print, as `build/write-reference.ts` ran them on the facts of the day. */
export function readExamples(): Example[] {
  return JSON.parse(readFileSync(join(process.cwd(), "dist/examples.json"), "utf8")) as Example[];
}
