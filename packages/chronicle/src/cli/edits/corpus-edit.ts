import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../terminal.ts";

/** A file of a corpus that is to be written. */
export interface FileEdit {
  /** Path in the corpus. */
  readonly path: string;
  /** What stands there now; `undefined` for a new file. */
  readonly before: string | undefined;
  readonly after: string;
  /** The path it moves to. */
  readonly movesTo?: string;
}

/** Write edits to disk, each file at once by a rename. Nothing is ever overwritten by a file that is new or moves. @throws {UsageError} */
export function applyEdits(directory: string, edits: readonly FileEdit[]): void {
  for (const { path, before, after, movesTo } of edits) {
    const target = join(directory, movesTo ?? path);
    if ((before === undefined || movesTo !== undefined) && existsSync(target))
      throw new UsageError(`There is a file ${movesTo ?? path} already.`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, after);
    renameSync(`${target}.new`, target);
    if (movesTo !== undefined) rmSync(join(directory, path));
  }
}

/** Edits as lines taken away and put in, by file: what a dry run shows. Lines are compared one by one. */
export function showEdits(edits: readonly FileEdit[]): string {
  return edits
    .flatMap(({ path, before, after, movesTo }) => [
      movesTo === undefined ? `${path}${before === undefined ? " (new)" : ""}` : `${path} → ${movesTo}`,
      ...changedLines(before, after),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function changedLines(before: string | undefined, after: string): string[] {
  const [old, now] = [before?.split("\n") ?? [], after.replace(/\n$/, "").split("\n")];
  if (before === undefined) return now.map((line) => `  + ${line}`);
  const added = now.length - before.replace(/\n$/, "").split("\n").length;
  const start = now.findIndex((line, at) => line !== old[at]);
  if (start < 0) return [];
  if (added > 0) return now.slice(start, start + added).map((line, at) => `  ${start + at + 1} + ${line}`);
  return now.flatMap((line, at) => (line === old[at] ? [] : [`  ${at + 1} - ${old[at]}`, `  ${at + 1} + ${line}`]));
}
