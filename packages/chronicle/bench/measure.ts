import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./contenders.ts";

/** What one run cost, its own processes included. */
export interface Measurement {
  readonly wall: number;
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly peak: number;
  /** Entries written, 0 after a failure. */
  readonly entries: number;
  readonly exit: number;
}

/** Run a compiler cold in a work folder, under GNU time. `openFiles` limits how many files it may hold open. */
export function measure({ args, writes, count }: Contender, folder: string, openFiles?: number): Measurement {
  for (const path of writes) rmSync(join(folder, path), { recursive: true, force: true });
  const report = join(folder, "usage");
  const command = ["/usr/bin/time", "-o", report, "-f", "%e %U %S %M", process.execPath, ...args];
  const limited =
    openFiles === undefined ? command : ["sh", "-c", `ulimit -n ${openFiles}; exec "$@"`, "sh", ...command];
  const [program = "", ...rest] = limited;
  const { status } = spawnSync(program, rest, {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  const [wall = 0, user = 0, system = 0, kib = 0] = (readFileSync(report, "utf8").trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  const wrote = existsSync(join(folder, writes[0] ?? ""));
  return {
    wall,
    cpu: user + system,
    peak: kib / 1024,
    entries: wrote ? countOf(count, folder) : 0,
    exit: status ?? -1,
  };
}

function countOf(count: Contender["count"], folder: string): number {
  try {
    return count(folder);
  } catch {
    return 0;
  }
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
