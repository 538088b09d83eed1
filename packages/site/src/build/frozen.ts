import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { heightOf } from "../drawings/published/embed-height.ts";
import type { KeptDrawing } from "../no-kept.ts";

/** The drawings of a release as they were drawn for it, by name of file. */
export type Frozen = Readonly<Record<string, string>>;

const ENDING = ".json.br";

/** The versions of the facts whose drawings a folder keeps, oldest first. */
export function frozenVersions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** @throws when the folder keeps none of that version */
export function readFrozen(folder: string, version: string): Frozen {
  return JSON.parse(brotliDecompressSync(readFileSync(join(folder, version + ENDING))).toString()) as Frozen;
}

/** What a folder keeps, each drawing in the newest version that has it. */
export function keptIn(folder: string): Record<string, KeptDrawing> {
  const kept: Record<string, KeptDrawing> = {};
  for (const version of frozenVersions(folder))
    for (const [name, svg] of Object.entries(readFrozen(folder, version)))
      kept[name.replace(/\.svg$/, "")] = { version, height: heightOf({ html: svg }) };
  return kept;
}

/**
 * Keep the drawings of a release.
 *
 * @throws {Error} when the version is no release, or is kept already: what was embedded under it may not change
 */
export function writeFrozen(folder: string, version: string, files: Frozen): void {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`Cannot keep the drawings of ${version}: it is no release. Record one first: thaw release`);
  if (frozenVersions(folder).includes(version))
    throw new Error(`Cannot keep the drawings of ${version} again: pages of others show those that are kept`);
  const text = Buffer.from(JSON.stringify(files));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(join(folder, version + ENDING), brotliCompressSync(text, { params }));
}
