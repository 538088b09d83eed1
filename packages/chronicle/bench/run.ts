import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { type Contender, floor, installYardsticks, ours, rivals, workFolder } from "./contenders.ts";
import { type Measurement, measure, median } from "./measure.ts";

const quick = process.argv.includes("--quick");
const rounds: Readonly<Record<number, number>> = quick ? { 1000: 3, 10000: 1 } : { 1000: 5, 10000: 3, 50000: 1 };
const sizes = Object.keys(rounds).map(Number);

installYardsticks();
const cold: string[] = [];
for (const size of sizes) {
  const folder = workFolder(size);
  const contenders = [floor, ours, ...rivals];
  const runs = new Map<Contender, Measurement[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < (rounds[size] ?? 1); round++)
    for (const contender of contenders) runs.get(contender)?.push(measure(contender, folder));
  const cpuOf = (contender: Contender) => median((runs.get(contender) ?? []).map(({ cpu }) => cpu));
  const complete = rivals.filter((rival) =>
    runs.get(rival)?.every(({ exit, entries }) => exit === 0 && entries === size),
  );
  const best = Math.min(...complete.map(cpuOf));
  for (const contender of contenders) {
    const own = runs.get(contender) ?? [];
    const of = (key: keyof Measurement) => median(own.map((run) => run[key]));
    const ratio = (to: number) => (contender === floor ? "" : (cpuOf(contender) / to).toFixed(2));
    cold.push(
      `| ${contender === floor ? size.toLocaleString("en") : ""} | ${contender.name} | ${of("wall").toFixed(2)} | ${of("cpu").toFixed(2)} | ${Math.round(of("peak"))} | ${ratio(cpuOf(floor))} | ${contender === floor ? "" : ratio(best)} | ${outcome(own, size)} |`,
    );
    console.log(cold.at(-1));
  }
}

const limitedSize = quick ? 10_000 : 50_000;
const limited = [[ours, limitedSize] as const, ...rivals.map((rival) => [rival, 10_000] as const)].map(
  ([contender, size]) => {
    const run = measure(contender, folderOf(size), 256);
    return `| ${contender.name} | ${size.toLocaleString("en")} | ${run.wall.toFixed(2)} | ${Math.round(run.peak)} | ${outcome([run], size)} |`;
  },
);
console.log(limited.join("\n"));

const edits = inProcess<Record<string, number>>("edit.ts", folderOf(10_000), quick ? "7" : "15");
const openings = sizes
  .filter((size) => size < 50_000)
  .map((size) => {
    const opened = Array.from({ length: 5 }, () =>
      inProcess<{ opened: number; lookup: number }>("open.ts", join(folderOf(size), "chronicle")),
    );
    return `| ${size.toLocaleString("en")} | ${median(opened.map((one) => one.opened)).toFixed(1)} | ${median(opened.map((one) => one.lookup)).toFixed(0)} |`;
  });
console.log(edits, openings.join("\n"));

writeFileSync(
  join(import.meta.dirname, "results.md"),
  `# Compile

A synthetic corpus in which everything is true (\`synthetic-corpus.ts\`: 45 % events, 18 % figures, 12 % terms and offices, 5 % places, 10 %
sources, 10 % stories of about 120 words of Markdown), one entry a file. All compilers read the same files:

- **chronicle** is \`thaw build\`: parse, link, every check, prose to HTML by the sentence, dataset as JSON and as modules, types, schemas.
- **floor** reads, parses with js-yaml, validates with our schemas, renders the Markdown and writes JSON (\`floor.ts\`).
- **velite**, **content-collections** and **astro** (\`sync\`) validate the same fields with plainer schemas (\`yardsticks/schemas.mjs\`), render
  the Markdown and write their stores. They check no reference.

Each run is a process of its own with nothing cached, measured by GNU time, runs interleaved, medians of ${Object.entries(
    rounds,
  )
    .map(([size, times]) => `${times} at ${Number(size).toLocaleString("en")}`)
    .join(
      ", ",
    )}. Wall time is noisy on a shared machine: read the ratios of CPU. The best is the cheapest of the three that lost nothing.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}${quick ? "; a quick run" : ""}.

| entries | | wall s | CPU s | peak MiB | CPU ÷ floor | CPU ÷ best | outcome |
| --- | --- | --- | --- | --- | --- | --- | --- |
${cold.join("\n")}

## With 256 open files

| | entries | wall s | peak MiB | outcome |
| --- | --- | --- | --- | --- |
${limited.join("\n")}

## An edit, at 10,000 entries

From a saved file to the new release on disk, in a compiler that stays: medians of ${quick ? 7 : 15} edits of a text, in milliseconds. Peak memory ${Math.round(edits.rss ?? 0)} MiB.

| event | figure | source | story |
| --- | --- | --- | --- |
| ${["event", "figure", "source", "story"].map((kind) => edits[kind]?.toFixed(0)).join(" | ")} |

## The dataset, opened

Importing the written modules and opening the dataset in a new Node process; then finding entries by id. Medians of 5 processes.

| entries | import and open ms | lookup ns |
| --- | --- | --- |
${openings.join("\n")}
`,
);
rmSync(join(import.meta.dirname, "yardsticks/work"), { recursive: true });

function folderOf(size: number): string {
  return join(import.meta.dirname, "yardsticks/work", String(size));
}

function outcome(runs: readonly Measurement[], size: number): string {
  const worst = runs.find(({ exit, entries }) => exit !== 0 || entries !== size);
  if (!worst) return "all entries";
  return `exit ${worst.exit}, ${worst.entries === 0 ? "nothing written" : `${(size - worst.entries).toLocaleString("en")} entries lost`}`;
}

function inProcess<T>(script: string, ...args: string[]): T {
  return JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, script), ...args], { encoding: "utf8" }),
  ) as T;
}
