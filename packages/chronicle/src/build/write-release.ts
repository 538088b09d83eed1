import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { CompiledDataset } from "../query/dataset.ts";
import type { ReleaseRecord } from "../releases/index.ts";
import { type ReleaseFileOptions, releaseFiles } from "./release-files.ts";

/**
 * Write a compiled corpus as files ({@link releaseFiles}). Only files that differ are replaced, each by a rename, so that nobody reads
 * half a file; files of an earlier run that are no longer made are removed.
 *
 * @returns the paths written or removed, relative to `out`.
 */
export function writeRelease(
  compiled: CompiledDataset,
  out: string,
  name: string,
  records: readonly ReleaseRecord[] = [],
  options: ReleaseFileOptions = {},
): string[] {
  return releaseWriter(out, name, records, options)(compiled);
}

/** {@link writeRelease} for many releases in turn: what it wrote itself it neither makes nor reads again while that stays the same. */
export function releaseWriter(
  out: string,
  name: string,
  records: readonly ReleaseRecord[] = [],
  options: ReleaseFileOptions = {},
): (compiled: CompiledDataset) => string[] {
  let there = new Map<string, readonly unknown[] | undefined>(existing(out).map((path) => [path, undefined]));
  return (compiled) => {
    const changed: string[] = [];
    const made = new Map<string, readonly unknown[]>();
    const folders = new Set<string>();
    for (const { path, from, content } of releaseFiles(compiled, name, records, options)) {
      made.set(path, from);
      const before = there.get(path);
      if (before && same(before, from)) continue;
      const target = join(out, path);
      const bytes = Buffer.from(content());
      if (there.has(path) && !before && readFileSync(target).equals(bytes)) continue;
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
      writeFileSync(`${target}.new`, bytes);
      renameSync(`${target}.new`, target);
      changed.push(path);
    }
    for (const path of there.keys()) {
      if (made.has(path)) continue;
      rmSync(join(out, path), { force: true });
      changed.push(path);
    }
    there = made;
    return changed;
  };
}

function same(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, at) => part === now[at]);
}

function existing(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  } catch {
    return [];
  }
}
