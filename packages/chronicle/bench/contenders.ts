import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeSyntheticCorpus } from "./synthetic-corpus.ts";

const bench = import.meta.dirname;
const yardsticks = join(bench, "yardsticks");

/** A compiler to be measured: how it is run in a work folder, what it writes there, and how many entries that is. */
export interface Contender {
  readonly name: string;
  readonly args: readonly string[];
  /** Removed before each run, so that every run is cold. */
  readonly writes: readonly string[];
  count(folder: string): number;
}

const countWith = (name: string) => (folder: string) =>
  Number(execFileSync(process.execPath, [join(yardsticks, "count.mjs"), name, folder], { encoding: "utf8" }));

const ofJson = (folder: string, pattern: RegExp): number =>
  readdirSync(folder)
    .filter((file) => pattern.test(file))
    .reduce((sum, file) => sum + (JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown[]).length, 0);

export const ours: Contender = {
  name: "chronicle",
  args: [join(bench, "../bin/thaw.js"), "build", "corpus", "--out", "chronicle", "--name", "Synthetic"],
  writes: ["chronicle"],
  count: (folder) => ofJson(join(folder, "chronicle/data"), /-\d+\.json$/),
};

export const floor: Contender = {
  name: "floor",
  args: [join(bench, "floor.ts"), "corpus", "floor"],
  writes: ["floor"],
  count: (folder) => ofJson(join(folder, "floor"), /\.json$/),
};

const modules = join(yardsticks, "node_modules");

export const rivals: readonly Contender[] = [
  {
    name: "velite",
    args: [join(modules, "velite/bin/velite.js"), "build", "--config", "velite.config.mjs"],
    writes: ["velite"],
    count: countWith("velite"),
  },
  {
    name: "content-collections",
    args: [join(modules, ".bin/content-collections"), "build"],
    writes: [".content-collections"],
    count: countWith("content-collections"),
  },
  {
    name: "astro",
    args: [join(modules, "astro/bin/astro.mjs"), "sync"],
    writes: ["astro-cache", ".astro"],
    count: countWith("astro"),
  },
];

/** Install the yardsticks from the registry, once. */
export function installYardsticks(): void {
  if (!existsSync(modules))
    execFileSync("npm", ["install"], { cwd: yardsticks, stdio: ["ignore", "ignore", "inherit"] });
}

/** A folder beside the yardsticks with their configurations and a synthetic corpus. */
export function workFolder(entries: number): string {
  const folder = join(yardsticks, "work", String(entries));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "corpus"), { recursive: true });
  for (const file of [
    "schemas.mjs",
    "velite.config.mjs",
    "content-collections.ts",
    "astro.config.mjs",
    "src",
    "package.json",
  ])
    cpSync(join(yardsticks, file), join(folder, file), { recursive: true });
  writeSyntheticCorpus(join(folder, "corpus"), entries);
  return folder;
}
