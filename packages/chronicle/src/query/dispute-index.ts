import type { Dataset } from "./dataset.ts";
import { perObject } from "./per-object.ts";

/** The dispute that is about each claim, by the claim's id: as the dispute says, or the claim itself. Made once for a dataset. */
export const disputeIndex = perObject((dataset: Dataset): ReadonlyMap<string, string> => {
  const byClaim = new Map<string, string>();
  for (const { id, about } of dataset.disputes) for (const claim of about) byClaim.set(claim, id);
  for (const { id, dispute } of dataset.claims) if (dispute !== undefined) byClaim.set(id, dispute);
  return byClaim;
});
