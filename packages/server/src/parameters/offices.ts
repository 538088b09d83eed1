import type { Dataset, EntryByKind } from "@thaw/chronicle";
import { idsParameter } from "./ids.ts";

/** Which offices are asked about: the tracked ones when it is left out. */
export function officesParameter(dataset: Dataset) {
  return idsParameter(dataset, "office", {
    description: "Id of an office; all tracked offices when left out.",
    example: "first-secretary-cpsu",
  }).optional();
}

/** The offices that were asked about; undefined for the tracked ones. */
export function officesAsked(
  { offices }: Dataset,
  ids: readonly string[] | undefined,
): readonly EntryByKind["office"][] | undefined {
  return ids && offices.filter(({ id }) => ids.includes(id));
}
