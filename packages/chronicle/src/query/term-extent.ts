import type { Extent } from "../date/compare.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { parseDate } from "../date/parse-date.ts";
import type { EntryByKind } from "../model/entry.ts";

/** The stretch of time of a term. An end that nobody knows lies anywhere after the start. */
export function termExtent(term: EntryByKind["term"]): Extent {
  const { start } = parseDate(term.start.date.edtf);
  if (term.end) return { start, end: parseDate(term.end.date.edtf).end };
  return {
    start,
    end: term.open
      ? { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }
      : { min: start.min, max: Number.POSITIVE_INFINITY },
  };
}

/** The stretch between two published dates, either of which may be missing. */
export function periodExtent({
  from,
  to,
}: {
  from?: HistoricalDate | undefined;
  to?: HistoricalDate | undefined;
}): Extent {
  return {
    start: from ? parseDate(from.edtf).start : { min: Number.NEGATIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    end: to ? parseDate(to.edtf).end : { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY },
  };
}
