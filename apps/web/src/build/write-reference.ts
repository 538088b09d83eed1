import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageDocs } from "./package-docs.ts";
import { runExamples } from "./run-examples.ts";

/**
 * What the page for developers needs: what the content package exports, its examples with what they print, and the API's description, a file
 * that its build writes: a build input, so that apps know each other by no import. It runs before the site is built.
 */
const web = join(import.meta.dirname, "../..");
const written = join(web, "dist");

mkdirSync(written, { recursive: true });
mkdirSync(join(web, "public/made"), { recursive: true });
writeFileSync(
  join(written, "package-docs.json"),
  JSON.stringify(packageDocs(join(web, "node_modules/@thaw/content/dist/index.d.ts"))),
);
writeFileSync(join(written, "examples.json"), JSON.stringify(runExamples(join(web, "src/developers/examples"))));
copyFileSync(join(web, "../api/openapi.json"), join(web, "public/made/openapi.json"));
