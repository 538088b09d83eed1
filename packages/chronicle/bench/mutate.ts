import { appendFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileFiles, readCorpus } from "../dist/build/index.js";
import { openDataset } from "../dist/query/index.js";
import { mutations } from "./mutations.ts";
import { random } from "./random.ts";

/**
 * Plant one error at a time in a true corpus and see whether the build stops:
 * `node bench/mutate.ts path/to/corpus [--per-kind 40] [--survivors FILE]`. A mutant is a change of the text, not of the truth: some of
 * them contradict nothing that the corpus says, and pass rightly. `--survivors` writes those that pass, a JSON object a line, for people to read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "per-kind": { type: "string", default: "40" }, survivors: { type: "string" } },
});
const [directory = "corpus"] = positionals;
if (values.survivors !== undefined) writeFileSync(values.survivors, "");

const corpus = readCorpus(resolve(directory));
const base = compileFiles(corpus);
if (!base.compiled) throw new Error("the corpus itself does not compile");
const dataset = openDataset(base.compiled);
const draw = random(1953);
const rows: string[] = [];
let [all, caught] = [0, 0];

for (const { kind, folders, target, change } of mutations) {
  const places = corpus.files
    .filter(({ path }) => folders.test(path))
    .flatMap((file) => [...file.text.matchAll(target)].map((match) => ({ file, match })));
  const tally = new Map<string, number>();
  let [planted, stopped] = [0, 0];
  while (planted < Number(values["per-kind"]) && places.length > 0) {
    const [place] = places.splice(draw(places.length), 1);
    if (!place) break;
    const { file, match } = place;
    const changed = change(match[0], draw, { text: file.text, index: match.index, dataset });
    if (changed === match[0]) continue;
    planted += 1;
    const text =
      typeof changed === "string"
        ? file.text.slice(0, match.index) + changed + file.text.slice(match.index + match[0].length)
        : changed.file;
    const { compiled, diagnostics } = compileFiles({
      ...corpus,
      files: corpus.files.map((other) => (other === file ? { ...file, text } : other)),
    });
    if (compiled) {
      const line = file.text.slice(0, match.index).split("\n").length;
      if (values.survivors !== undefined)
        appendFileSync(
          values.survivors,
          `${JSON.stringify({ kind, at: `${file.path}:${line}`, was: match[0], is: typeof changed === "string" ? changed : "(two places)", line: file.text.split("\n")[line - 1] })}\n`,
        );
      continue;
    }
    stopped += 1;
    const rule = diagnostics.find(({ severity }) => severity === "error")?.rule ?? "";
    tally.set(rule, (tally.get(rule) ?? 0) + 1);
  }
  all += planted;
  caught += stopped;
  const by = [...tally]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([rule, count]) => `${rule} ${count}`);
  rows.push(`| ${kind} | ${planted} | ${stopped} | ${share(stopped, planted)} | ${by.join(", ")} |`);
  console.error(rows.at(-1));
}

console.log(`# Errors planted in the true corpus

\`node bench/mutate.ts ${directory} --per-kind ${values["per-kind"]}\`, in packages/chronicle: one change to the text of one file, drawn by lot (the same every
run), then a full compile. A mutant is stopped when the compile has an error. The corpus itself has none, and no warning, so there are no
false alarms here. A change that contradicts nothing the corpus says passes rightly: an event that no other date leans on may lie a year
off and no machine can tell.

| error planted | mutants | stopped | share | first rule that fired |
|---|---|---|---|---|
${rows.join("\n")}
| all | ${all} | ${caught} | ${share(caught, all)} | |`);

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${Math.round((100 * part) / whole)} %`;
}
