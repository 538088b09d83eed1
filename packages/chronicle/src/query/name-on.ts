import { type Extent, overlaps, wholeOf } from "../date/compare.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { periodExtent } from "./term-extent.ts";

/** Something with a name, and perhaps others by date. */
export interface NamedByDate {
  readonly name: string;
  readonly names: readonly { name: string; from?: HistoricalDate; to?: HistoricalDate }[];
}

/**
 * What an office, an organization or a place was called on a date; its present name when no dated one fits.
 *
 * @throws {DateError} when the date is none.
 * @example nameOn(content.get("place", "volgograd"), "1943-02-02") // "Stalingrad"
 */
export function nameOn(entry: NamedByDate, date: string): string {
  return nameWithin(entry, wholeOf(date));
}

/** {@link nameOn} for a stretch of time: of several names that fit, the latest. */
export function nameWithin(entry: NamedByDate, stretch: Extent): string {
  return (entry.names.findLast((name) => overlaps(periodExtent(name), stretch) !== "no") ?? entry).name;
}
