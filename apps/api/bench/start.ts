import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWorker, generated } from "./bundle.ts";
import { answered, median, type Running, worker } from "./workerd.ts";

// How long the worker takes from nothing to its first answer in workerd, and how much memory, over a worker that does nothing.

const ROUNDS = 9;

const folder = mkdtempSync(join(tmpdir(), "thaw-start-"));
const { code, files, gzipBytes } = await bundleWorker();
for (const name of files) copyFileSync(join(generated, name), join(folder, name));
writeFileSync(join(folder, "api.js"), code);
writeFileSync(join(folder, "empty.js"), 'export default { fetch: () => new Response("{}") };\n');
const startEmpty = await worker(folder, "empty", []);
const startApi = await worker(folder, "api", files);

interface Start {
  readonly milliseconds: number;
  /** Time of the processor, which others on the machine do not lengthen. */
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
}

/** Start a worker, wait for its first answer, and stop it. */
async function start(begin: () => Running, path: string): Promise<Start> {
  const from = performance.now();
  const running = begin();
  try {
    await answered(`${running.address}${path}`);
    const milliseconds = performance.now() - from;
    return { milliseconds, cpuMilliseconds: running.cpuMilliseconds(), megabytes: running.megabytes() };
  } finally {
    await running.stop();
  }
}

/** What is asked first of a worker that has just begun. */
const firsts = {
  "an entry": "/v1/events/arrest-of-beria",
  "power on a day": "/v1/power?date=1953-06-26",
  "a search": "/v1/search?q=khruschev",
};

const empty: Start[] = [];
const starts = Object.fromEntries(Object.keys(firsts).map((name) => [name, [] as Start[]]));
for (let round = 0; round < ROUNDS; round++) {
  empty.push(await start(startEmpty, "/"));
  for (const [name, path] of Object.entries(firsts)) starts[name]?.push(await start(startApi, path));
}
rmSync(folder, { recursive: true });

const rows = Object.entries(starts).map(([name, own]) => {
  const over = (value: keyof Start) =>
    (median(own.map((it) => it[value])) - median(empty.map((it) => it[value]))).toFixed(0);
  return `| ${name} | ${over("milliseconds")} ms | ${over("cpuMilliseconds")} ms | ${over("megabytes")} MB |`;
});
const report = [
  `| the first request | start over an empty worker, to its answer | of the processor | memory over it |`,
  `|---|---:|---:|---:|`,
  ...rows,
];
console.log(report.join("\n"));
writeFileSync(
  join(import.meta.dirname, "start.md"),
  `# Start on the edge

\`pnpm bench\`: the bundled worker with the whole corpus (${(gzipBytes / 1e6).toFixed(2)} MB gzipped) in \`workerd serve --binary\`
(its configuration compiled beforehand, as it is deployed), from the start of the process to the first answer, and the resident memory then, over
a worker that answers \`{}\`. Medians of ${ROUNDS} interleaved starts. Entries and documents are answered without the dataset; the other two open it.

${report.join("\n")}
`,
);
