import { content, type Term } from "@thaw/content";
import { isInPeriod, period } from "@thaw/site/text";

/** A day on which many tracked terms began or ended. */
export interface TurningPoint {
  readonly day: string;
  /** How many terms began or ended on it. */
  readonly turns: number;
}

const most = 14;

/** The days of the period on which the most tracked terms began or ended, in order: found in the data, not chosen. */
export const turningPoints: readonly TurningPoint[] = (() => {
  const counts = new Map<string, number>();
  const add = (claim: Term["start"] | NonNullable<Term["end"]> | null) => {
    const day = claim?.date.edtf;
    if (day && /^\d{4}-\d{2}-\d{2}$/.test(day) && isInPeriod(day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  };
  for (const term of content.terms) {
    if (!content.get("office", term.office).tracked) continue;
    add(term.start);
    add(term.end);
  }
  return [...counts]
    .map(([day, turns]) => ({ day, turns }))
    .sort((a, b) => b.turns - a.turns || (a.day < b.day ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
})();

/** The day before a turning point and the turning point after it: what changed on it and until the next. */
export function stretchOf(day: string): { readonly from: string; readonly to: string } {
  const index = turningPoints.findIndex((point) => point.day === day);
  return { from: turningPoints[index - 1]?.day ?? period.start, to: day };
}
