import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { createCompiler, releaseWriter } from "../dist/build/index.js";
import { median } from "./measure.ts";

/** Milliseconds from an edited file to the new release on disk, in a compiler that stays: a text of an entry of each kind, in turn. */
setFlagsFromString("--semi-space-growth-factor=1");
const [folder = "", edits = "15"] = process.argv.slice(2);
const compiler = createCompiler(join(folder, "corpus"));
const write = releaseWriter(join(folder, "edited"), "Synthetic");
const build = (changed?: string[]) => {
  const { compiled, diagnostics } = compiler.compile(changed);
  if (!compiled) throw new Error(`the synthetic corpus does not compile: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return write(compiled);
};
build();

const kinds: Readonly<Record<string, readonly [path: (n: number) => string, line: RegExp, key: string]>> = {
  event: [(n) => `events/event-${n}.yaml`, /^title: .*$/m, "title: The meeting of "],
  figure: [(n) => `figures/figure-${n}.yaml`, /^role: .*$/m, "role: "],
  source: [(n) => `sources/source-${n}.yaml`, /^title: .*$/m, "title: On "],
  story: [(n) => `stories/story-${n}.md`, /^summary: .*$/m, "summary: What "],
};
const result = Object.entries(kinds).map(([kind, [pathOf, line, key]]) => {
  const times = Array.from({ length: Number(edits) }, (_, n) => {
    const path = pathOf(3 * n + 1);
    const file = join(folder, "corpus", path);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(line, `${key}${"abcdefghijklmnopqrstuvwxyz"[n % 26]?.repeat(5)} lo`));
    const start = performance.now();
    build([path]);
    const took = performance.now() - start;
    writeFileSync(file, text);
    build([path]);
    return took;
  });
  return [kind, median(times)];
});
console.log(JSON.stringify({ ...Object.fromEntries(result), rss: process.resourceUsage().maxRSS / 1024 }));
