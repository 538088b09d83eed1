import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeSyntheticCorpus } from "./synthetic-corpus.ts";

const sizes = [1_000, 10_000];
const rounds = 5;
const rows: string[] = [];

for (const size of sizes) {
  const directory = mkdtempSync(join(tmpdir(), "bench-corpus-"));
  writeSyntheticCorpus(directory, size);
  const runs: Record<string, Measurement[]> = { compile: [], floor: [] };
  for (let round = 0; round < rounds; round++)
    for (const what of ["floor", "compile"]) runs[what]?.push(measure(what, directory));
  const [ours, floor] = [median(runs.compile ?? []), median(runs.floor ?? [])];
  rows.push(
    `| ${size.toLocaleString("en")} | ${ours.wall.toFixed(2)} | ${ours.cpu.toFixed(2)} | ${Math.round(ours.rss)} | ${floor.cpu.toFixed(2)} | ${Math.round(floor.rss)} | **${(ours.cpu / floor.cpu).toFixed(2)}** |`,
  );
  console.log(rows.at(-1));
  rmSync(directory, { recursive: true });
}

writeFileSync(
  join(import.meta.dirname, "results.md"),
  `# Cold compile

Read, parse, link, check and write a synthetic corpus (\`bench/synthetic-corpus.ts\`), each run in a new process. The floor, in the
same rounds, reads the same files, parses them with js-yaml, validates them with the same Zod schemas and writes JSON: no ids, no
references, no claims, no checks, no types. Medians of ${rounds} interleaved rounds. Wall time is noisy on a shared machine: read the ratio of CPU.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| entries | wall s | CPU s | peak MiB | floor CPU s | floor MiB | CPU ÷ floor |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`,
);

interface Measurement {
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
}

function measure(what: string, directory: string): Measurement {
  const start = performance.now();
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, "compile-once.ts"), what, directory], {
    encoding: "utf8",
  });
  return { wall: (performance.now() - start) / 1000, ...(JSON.parse(printed) as { cpu: number; rss: number }) };
}

function median(runs: readonly Measurement[]): Measurement {
  const middle = (key: keyof Measurement) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return { wall: middle("wall"), cpu: middle("cpu"), rss: middle("rss") };
}
