import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { modulesOfApp } from "../next/modules-of-app.ts";
import { keptIn } from "./frozen.ts";
import { lastStepOf } from "./last-step.ts";
import { loadOfSubject } from "./load-of-subject.ts";

/** This package, built: what is bundled for an app is taken from here. */
const dist = join(import.meta.dirname, "..");

/**
 * What a site needs before Next runs: the module of its subject for the build and the server, its own last step if it has one, its tokens, our scripts, each small enough to
 * count, and the indexes that the palette and the ways from one to another fetch. Next copies `public` into the site beside its pages.
 *
 * @param root the folder of the app.
 * @param subject the module that exports `site`, from there.
 */
export async function prepare(root: string, subject: string): Promise<void> {
  const made = join(root, "public/made");
  for (const own of ["scripts", "search", "network"]) rmSync(join(made, own), { recursive: true, force: true });
  const last = lastStepOf(root);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/kept.js"), `export const kept = ${JSON.stringify(keptIn(join(root, "frozen")))};\n`);
  await build({
    entryPoints: { "of-subject": join(dist, "build/of-subject.js"), ...(last && { "last-step": last }) },
    outdir: join(root, "dist"),
    bundle: true,
    packages: "external",
    alias: {
      ...Object.fromEntries(
        Object.entries(modulesOfApp(root, subject)).map(([name, path]) => [name, resolve(root, path)]),
      ),
      "@thaw/site/components": join(dist, "components/index.js"),
      "@thaw/site/drawings": join(dist, "drawings/index.js"),
      "@thaw/site/text": join(dist, "text/index.js"),
    },
    platform: "node",
    format: "esm",
    target: "node20.11",
    jsx: "automatic",
  });
  const { entryIndex, facts, icon, scriptWords, ties, tokens } = await loadOfSubject(root);
  writeFileSync(join(root, "dist/tokens.css"), tokens);
  const define = {
    SITE_FACTS: JSON.stringify(facts),
    ...Object.fromEntries(
      Object.entries(scriptWords).map(([name, words]) => {
        // As text: a defined object is put by the bundler where every script loads it.
        const text = typeof words === "string" ? words : JSON.stringify(words);
        return [`SITE_WORDS.${name}`, JSON.stringify(text)];
      }),
    ),
  };
  await build({
    entryPoints: [join(dist, "client/site.js")],
    outdir: join(made, "scripts"),
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    define,
  });
  await build({
    entryPoints: { offline: join(dist, "client/offline-worker.js") },
    outdir: join(root, "public"),
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    define,
  });
  mkdirSync(join(made, "search"), { recursive: true });
  writeFileSync(join(made, "icon.svg"), icon());
  mkdirSync(join(made, "network"), { recursive: true });
  writeFileSync(join(made, "network/ties.json"), JSON.stringify(ties()));
  writeFileSync(join(made, "search/index.json"), JSON.stringify(entryIndex()));
}
