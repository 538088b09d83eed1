import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";

const workerd = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json")).resolve(
  "workerd/bin/workerd",
);
/** As workerd is deployed: its configuration compiled, so that none of it is parsed at the start. */
const COMPILED = { maxBuffer: 2 ** 28, stdio: "pipe" } as const;

/** A worker that runs. */
export interface Running {
  readonly address: string;
  /** Time of the processor that it took so far, in milliseconds; the kernel counts hundredths of a second. */
  cpuMilliseconds(): number;
  /** Resident memory. */
  megabytes(): number;
  stop(): Promise<void>;
}

/** A way to start a worker of a folder, its configuration compiled. `name.js` is its code; `files` lie beside it: `.txt` as text, others as bytes. */
export async function worker(folder: string, name: string, files: readonly string[]): Promise<() => Running> {
  const port = await freePort();
  const kindOf = (file: string) => (file.endsWith(".txt") ? "text" : "data");
  const modules = files.map((file) => `, (name = "${file}", ${kindOf(file)} = embed "${file}")`).join("");
  const config = join(folder, `${name}.capnp`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .main) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
const main :Workerd.Worker = (
  modules = [ (name = "worker", esModule = embed "${name}.js")${modules} ],
  compatibilityDate = "2026-11-01",
);
`,
  );
  const binary = join(folder, name);
  writeFileSync(binary, execFileSync(workerd, ["compile", "--config-only", config], COMPILED));
  return () => {
    const child = spawn(workerd, ["serve", "--binary", binary], { stdio: "ignore" });
    return {
      address: `http://127.0.0.1:${port}`,
      cpuMilliseconds: () => cpuOf(child),
      megabytes: () => memoryOf(child),
      stop: async () => {
        if (child.exitCode !== null) return;
        child.kill("SIGTERM");
        await once(child, "exit");
      },
    };
  };
}

/** Wait for the first good answer. @throws where it does not come within 20 seconds */
export async function answered(url: string): Promise<void> {
  const begin = performance.now();
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (performance.now() - begin > 20_000) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A port that nothing listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Processor time of a process so far. */
export function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf({ pid }: ChildProcess): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return (pages * 4096) / 2 ** 20;
}

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
