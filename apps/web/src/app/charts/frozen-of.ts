import { join } from "node:path";
import { frozenVersions, readFrozen } from "../../build/frozen.ts";

const folder = join(process.cwd(), "frozen");

/** Newest first, each with the files that are kept of it. */
const kept = frozenVersions(folder)
  .toReversed()
  .map((version) => ({ version, files: readFrozen(folder, version) }));

/** A drawing as it was in the newest release that has it: its version, its address, and itself. */
export function frozenOf(id: string): { version: string; path: string; svg: string } | undefined {
  for (const { version, files } of kept) {
    const svg = files[`${id}.svg`];
    if (svg !== undefined) return { version, path: `/embed/${version}/${id}.svg`, svg };
  }
  return undefined;
}
