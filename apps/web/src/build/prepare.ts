import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { entryIndex } from "../search/entry-index-of.ts";
import { packageDocs } from "./package-docs.ts";
import { runExamples } from "./run-examples.ts";

/** What Next copies into the site beside its pages: our own scripts, each small enough to count, and the index that the palette fetches; and for
 * `serve.ts` the parts of pages that it writes itself. The reference of the API is a file that its build writes: a build input, so that apps know each other
 * by no import.
 */
const web = join(import.meta.dirname, "../..");
const made = join(web, "public/made");

rmSync(made, { recursive: true, force: true });
await build({
  entryPoints: [join(web, "src/client/site.ts")],
  outdir: join(made, "scripts"),
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  chunkNames: "[name]-[hash]",
  legalComments: "none",
});
await build({
  entryPoints: { offline: join(web, "src/client/offline-worker.ts") },
  outdir: join(web, "public"),
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
});
await build({
  entryPoints: { answers: join(web, "src/answers/index.tsx") },
  outdir: join(web, "dist"),
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
});
writeFileSync(
  join(web, "dist/package-docs.json"),
  JSON.stringify(packageDocs(join(web, "node_modules/@thaw/content/dist/index.d.ts"))),
);
writeFileSync(join(web, "dist/examples.json"), JSON.stringify(runExamples(join(web, "src/developers/examples"))));
const described = join(web, "../api/openapi.json");
copyFileSync(described, join(made, "openapi.json"));
mkdirSync(join(made, "search"), { recursive: true });
writeFileSync(join(made, "search/index.json"), JSON.stringify(entryIndex()));
