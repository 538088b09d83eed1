import type { HistoricalDate } from "../date/historical-date.ts";
import type { DatedClaim } from "../model/claim.ts";

/** Every value of a dated claim, the one followed first, each with where it stands below the claim's own path. */
export function* valuesOf(
  claim: Pick<DatedClaim, "date" | "rivals">,
): Generator<{ date: HistoricalDate; at: readonly number[] }> {
  yield { date: claim.date, at: [] };
  for (const [index, rival] of claim.rivals.entries()) yield { date: rival.date, at: [index + 1] };
}
