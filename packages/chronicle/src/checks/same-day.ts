import type { HistoricalDate } from "../date/historical-date.ts";

/** Whether two dates both lie within one and the same day. */
export function sameDay(a: HistoricalDate, b: HistoricalDate): boolean {
  const day = dayOf(a);
  return day !== undefined && day === dayOf(b);
}

function dayOf({ earliest, latest }: HistoricalDate): string | undefined {
  const day = earliest?.replace(/T.*/, "");
  return day !== undefined && day === latest?.replace(/T.*/, "") ? day : undefined;
}
