import type { Term } from "@thaw/chronicle";
import { content } from "../../subject.ts";
import { isInPeriod, period } from "../../text/address.ts";

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

/** The day that a drawing begins with: the first turning point, or, where terms are dated to years alone, the day by which the last has begun. */
export const firstShown: string = turningPoints[0]?.day ?? lastBeginning() ?? period.start;

function lastBeginning(): string | undefined {
  return content.terms
    .flatMap(({ office, start }) => (content.get("office", office).tracked ? (start.date.latest ?? []) : []))
    .map((day) => day.slice(0, 10))
    .filter((day) => day.length === 10 && isInPeriod(day))
    .sort()
    .at(-1);
}

/** The turning point before a day, and that day: what changed between the two. The first is compared with the day on which the period begins. */
export function stretchOf(day: string): { readonly from: string; readonly to: string } {
  const index = turningPoints.findIndex((point) => point.day === day);
  return { from: turningPoints[index - 1]?.day ?? period.start, to: day };
}
