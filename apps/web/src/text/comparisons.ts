import { formatDate } from "@thaw/content";
import { period } from "./address.ts";

/** Two days to be compared, and what lies between them. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly about: string;
}

/** The pairs of days that have a page of their own; any other pair is compared on demand. */
export const comparisons: readonly Comparison[] = [
  { from: "1953-03-04", to: "1953-03-07", about: "The heirs share out the offices" },
  { from: "1953-03-05", to: "1953-03-07", about: "The first two days without Stalin" },
  { from: "1953-03-07", to: "1953-03-21", about: "Malenkov gives up the Secretariat" },
  { from: "1953-06-25", to: "1953-06-27", about: "Beria leaves the room" },
  { from: "1953-03-07", to: "1953-09-08", about: "From Malenkov's March to Khrushchev's September" },
  { from: "1955-02-07", to: "1955-02-09", about: "A premier resigns" },
  { from: "1957-06-17", to: "1957-06-30", about: "Seven against four" },
  { from: "1957-10-25", to: "1957-10-27", about: "A marshal is sent away" },
  { from: "1958-03-26", to: "1958-03-28", about: "One man holds both offices" },
  { from: "1964-10-13", to: "1964-10-16", about: "October" },
  { from: "1953-03-04", to: "1964-10-16", about: "The whole of it" },
];

/** The address of a comparison: a page where there is one, else a question to the server. */
export function comparisonAddress(from: string, to: string): string {
  const known = comparisons.some((pair) => pair.from === from && pair.to === to);
  return known ? `/compare/${from}/${to}/` : `/compare/?from=${from}&to=${to}`;
}

/** Why two days cannot be compared, in a sentence that says what can; nothing when they can. */
export function comparisonFault(from: string, to: string): string | undefined {
  for (const day of [from, to]) {
    if (!isDay(day)) return `“${day}” is no day. Write year, month and day, as 1953-06-26.`;
    if (day < period.start || day > period.end)
      return `${formatDate(day)} is outside the range: days are followed from ${formatDate(period.start)} to ${formatDate(period.end)}.`;
  }
  return from === to ? `Both days are ${formatDate(from)}. Choose two.` : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
