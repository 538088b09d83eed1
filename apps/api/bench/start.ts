import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWorker, generated } from "./bundle.ts";

// How long the worker takes from nothing to its first answer in workerd, and how much memory, over a worker that does nothing.

const ROUNDS = 9;
/** As workerd is deployed: its configuration compiled, so that none of it is parsed at the start. */
const COMPILED = { maxBuffer: 2 ** 28, stdio: "pipe" } as const;

const workerd = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json")).resolve(
  "workerd/bin/workerd",
);
const folder = mkdtempSync(join(tmpdir(), "thaw-start-"));
const { code, files, gzipBytes } = await bundleWorker();
for (const name of files) copyFileSync(join(generated, name), join(folder, name));
writeFileSync(join(folder, "api.js"), code);
writeFileSync(join(folder, "empty.js"), 'export default { fetch: () => new Response("{}") };\n');

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const kindOf = (file: string) => (file.endsWith(".txt") ? "text" : "data");
const filesOf = (name: string) =>
  name === "empty" ? "" : files.map((file) => `, (name = "${file}", ${kindOf(file)} = embed "${file}")`).join("");
const configOf = (name: string, port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .main) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
const main :Workerd.Worker = (
  modules = [ (name = "worker", esModule = embed "${name}.js")${filesOf(name)} ],
  compatibilityDate = "2026-11-01",
);
`;

interface Start {
  readonly milliseconds: number;
  /** Time of the processor, which others on the machine do not lengthen. */
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
}

/** Start a worker, wait for its first answer, and stop it. */
async function start(name: string, path: string): Promise<Start> {
  const port = await freePort();
  writeFileSync(join(folder, `${name}.capnp`), configOf(name, port));
  const compiled = execFileSync(workerd, ["compile", "--config-only", join(folder, `${name}.capnp`)], COMPILED);
  writeFileSync(join(folder, name), compiled);
  const begin = performance.now();
  const child: ChildProcess = spawn(workerd, ["serve", "--binary", join(folder, name)], { stdio: "ignore" });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
      if (answer?.ok) {
        await answer.arrayBuffer();
        return { milliseconds: performance.now() - begin, cpuMilliseconds: cpuOf(child), megabytes: memoryOf(child) };
      }
      if (performance.now() - begin > 20_000) throw new Error(`${name} does not answer`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
}

/** Processor time of a process so far; the kernel counts hundredths of a second. */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process. */
function memoryOf({ pid }: ChildProcess): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return (pages * 4096) / 2 ** 20;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What is asked first of a worker that has just begun. */
const firsts = {
  "an entry": "/v1/events/arrest-of-beria",
  "power on a day": "/v1/power?date=1953-06-26",
  "a search": "/v1/search?q=khruschev",
};

const empty: Start[] = [];
const starts = Object.fromEntries(Object.keys(firsts).map((name) => [name, [] as Start[]]));
for (let round = 0; round < ROUNDS; round++) {
  empty.push(await start("empty", "/"));
  for (const [name, path] of Object.entries(firsts)) starts[name]?.push(await start("api", path));
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
