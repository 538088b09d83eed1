import { say, site, words } from "../subject.ts";
import { period } from "./address.ts";
import { dated } from "./dates.ts";

/** The pairs of days that have a page of their own; any other pair is compared on demand. */
export const { comparisons } = site;

/** The address of a comparison: a page where there is one, else a question to the server. */
export function comparisonAddress(from: string, to: string): string {
  const known = comparisons.some((pair) => pair.from === from && pair.to === to);
  return known ? `/compare/${from}/${to}/` : `/compare/?from=${from}&to=${to}`;
}

/** Why two days cannot be compared, in a sentence that says what can; nothing when they can. */
export function comparisonFault(from: string, to: string): string | undefined {
  for (const day of [from, to]) {
    if (!isDay(day)) return say(words.compare.noDay, { text: day, example: site.days.example ?? period.start });
    if (day < period.start || day > period.end)
      return say(words.compare.outside, { date: dated(day), from: dated(period.start), to: dated(period.end) });
  }
  return from === to ? say(words.compare.same, { date: dated(from) }) : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
