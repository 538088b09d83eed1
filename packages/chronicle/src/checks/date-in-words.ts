import { formatDate } from "../date/format-date.ts";
import type { HistoricalDate } from "../date/historical-date.ts";

/** A date in words, with its Old Style form where the source has that. */
export function dateInWords(date: HistoricalDate): string {
  return date.oldStyle ? `${formatDate(date.edtf)} (${date.oldStyle} Old Style)` : formatDate(date.edtf);
}
