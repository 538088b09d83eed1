import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { CompiledDataset } from "../query/dataset.ts";
import { type ReleaseRecord, releaseRecordSchema } from "../releases/index.ts";
import { ReleaseError } from "./read-release.ts";

/** The dataset of the newest release, which the next one is compared with. */
const NEWEST = "newest.json.gz";

/**
 * The records of releases in a folder, newest first: a file a release, named by its version.
 *
 * @throws {ReleaseError} for a file that is no record.
 */
export function readReleaseRecords(folder: string): ReleaseRecord[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name));
  return files.map((name) => readRecord(join(folder, name))).sort((a, b) => compareVersions(b.version, a.version));
}

/** The dataset that the newest release published; `undefined` before the first. @throws {ReleaseError} when it cannot be read */
export function readNewestRelease(folder: string): CompiledDataset | undefined {
  const path = join(folder, NEWEST);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as CompiledDataset;
  } catch {
    throw new ReleaseError(`Cannot read ${JSON.stringify(path)}: it is no release, or damaged`);
  }
}

/** Write a record, and the dataset that the next release will be compared with. */
export function writeReleaseRecord(folder: string, record: ReleaseRecord, compiled: CompiledDataset): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${record.version}.json`), `${JSON.stringify(record, null, 1)}\n`);
  const published = { ...compiled, release: { id: record.id, version: record.version } };
  writeFileSync(join(folder, NEWEST), gzipSync(JSON.stringify(published), { level: 9 }));
}

/**
 * The version that facts are published under: that of the newest release while they are what it published, else marked
 * `1.0.0+unreleased`, semantic versioning's build metadata, so that nobody cites under a version what was not in it.
 */
export function versionOf(facts: { readonly id: string; readonly version: string }, records: readonly ReleaseRecord[]) {
  const newest = records[0];
  if (!newest) return facts.version;
  return newest.id === facts.id ? newest.version : `${newest.version}+unreleased`;
}

function readRecord(path: string): ReleaseRecord {
  try {
    return releaseRecordSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new ReleaseError(`${JSON.stringify(path)} is no record of a release: ${(error as Error).message}`);
  }
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
