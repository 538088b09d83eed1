import { kept } from "@thaw/site/kept";
import { embedHeight } from "./embed-height.ts";

/** A drawing as it was in the newest release that has it: its version, its address, how high a frame shows it. Nothing where none is kept. */
export function keptOf(id: string): { version: string; path: string; height: number } | undefined {
  const own = kept[id];
  return own && { version: own.version, path: `/embed/${own.version}/${id}.svg`, height: embedHeight(own.height) };
}
