import { overlaps } from "../date/compare.ts";
import { findDatesInText } from "../date/find-dates-in-text.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { MONTHS } from "../date/months.ts";
import { safeParseDate } from "../date/parse-date.ts";

/** A date that a clause states of what it tells; not one that it only reckons from ("until September"). */
export interface StatedDate {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** EDTF, where the year is named. */
  readonly edtf?: string;
  readonly month?: number;
  readonly day?: number;
}

const bareMonth = new RegExp(`\\b(?:${MONTHS.join("|")})\\b(?!\\s+\\d)`, "g");

/** Words before a date that make it a bound, or somebody else's date. */
const reckoning =
  /\b(?:until|till|before|after|since|by|from|to|between|prior to|following|through|early|late|around|about|circa|c\.|between \S+ and)\s+(?:the\s+)?(?:\w+\s+of\s+)?$/i;

/** How far before a date such a word is looked for. */
const RECKONING = 60;

/** The dates that a clause states of what it tells. A month by itself counts after `in`, `last`, `that` and the like. */
export function statedDates(clause: string): StatedDate[] {
  const named = findDatesInText(clause).map(({ edtf, words, start, end }): StatedDate => {
    if (!edtf.startsWith("XXXX")) return safeParseDate(edtf).ok ? { words, start, end, edtf } : { words, start, end };
    return { words, start, end, month: Number(edtf.slice(5, 7)), day: Number(edtf.slice(8, 10)) };
  });
  const months = [...clause.matchAll(bareMonth)].flatMap(({ 0: words, index }): StatedDate[] => {
    const end = index + words.length;
    if (named.some((date) => index < date.end && end > date.start)) return [];
    if (!/\b(?:in|of|that|the same)\s+$/i.test(clause.slice(0, index))) return [];
    return [{ words, start: index, end, month: (MONTHS as readonly string[]).indexOf(words) + 1 }];
  });
  return [...named, ...months]
    .filter(
      ({ start, edtf, month }) =>
        (edtf !== undefined || month !== undefined) &&
        !reckoning.test(clause.slice(Math.max(0, start - RECKONING), start)),
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether nothing but a date stands in a piece of a sentence. */
export function isDateAlone(text: string): boolean {
  if (!/\d|[A-Z]/.test(text)) return false;
  const dates = [
    ...findDatesInText(text),
    ...[...text.matchAll(bareMonth)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ];
  const [first] = dates;
  if (!first) return false;
  const rest = `${text.slice(0, first.start)} ${text.slice(first.end)}`.replace(/[^\p{L}]+/gu, " ").trim();
  return rest === "" || /^(?:in|on|of|the|night|evening|morning|early|late|of that year|at| )+$/i.test(rest);
}

/** Whether a date that is stated may be a date that is known. */
export function fits(
  { edtf, month, day }: StatedDate,
  known: Pick<HistoricalDate, "edtf" | "earliest" | "latest">,
): boolean {
  if (edtf !== undefined) return overlaps(known.edtf, edtf) !== "no";
  const [first, last] = [known.earliest, known.latest];
  if (!first || !last || first.length < 10 || last.length < 10) return true;
  if (first.slice(0, 4) !== last.slice(0, 4)) return true;
  const number = (date: string) => Number(date.slice(5, 7)) * 100 + (day === undefined ? 0 : Number(date.slice(8, 10)));
  const stated = (month ?? 0) * 100 + (day ?? 0);
  return stated >= number(first) && stated <= number(last);
}

/** How far a stated year lies from a known date's, in years; 0 where no year is stated. */
export function yearsApart({ edtf }: StatedDate, known: Pick<HistoricalDate, "earliest" | "latest">): number {
  const stated = Number(/^-?\d{4}/.exec(edtf ?? "")?.[0] ?? Number.NaN);
  const year = (date: string | null) => Number(/^-?\d{4}/.exec(date ?? "")?.[0] ?? Number.NaN);
  const [first, last] = [year(known.earliest), year(known.latest)];
  if (Number.isNaN(stated)) return 0;
  if (Number.isNaN(first) || Number.isNaN(last)) return Number.POSITIVE_INFINITY;
  return stated < first ? first - stated : Math.max(0, stated - last);
}
