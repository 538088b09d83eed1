import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The modules of this package that an app has its own in the place of, each with that file from the app's folder: its subject, the drawings that are its own where
 * there is a `src/drawings.ts` that exports `drawings`, and what it keeps of releases, which `prepare` writes.
 */
export function modulesOfApp(root: string, subject: string): Readonly<Record<string, string>> {
  const drawings = ["ts", "tsx", "js"]
    .map((ending) => `./src/drawings.${ending}`)
    .find((path) => existsSync(join(root, path)));
  return {
    "@thaw/site/subject": subject,
    "@thaw/site/kept": "./dist/kept.js",
    ...(drawings && { "@thaw/site/own-drawings": drawings }),
  };
}
