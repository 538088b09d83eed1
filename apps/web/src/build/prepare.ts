import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { entryIndex } from "../search/entry-index-of.ts";

/** What Next copies into the site beside its pages: our own scripts, each small enough to count, and the index that the palette fetches; and for
 * `serve.ts` the parts of pages that it writes itself. */
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
  entryPoints: { answers: join(web, "src/answers/index.tsx") },
  outdir: join(web, "dist"),
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
});
mkdirSync(join(made, "search"), { recursive: true });
writeFileSync(join(made, "search/index.json"), JSON.stringify(entryIndex()));
