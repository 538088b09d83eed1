import { isoYear, twoDigits } from "./civil.ts";
import { MONTHS, MONTHS_RU, MONTHS_RU_GENITIVE, MONTHS_RU_PREPOSITIONAL, monthNumber } from "./months.ts";

/** A date that a text names, and where in the text. */
export interface DateInText {
  /** EDTF: a day, a month or a year; `XXXX-06-26` for a day without its year. Not always a day of the calendar: a text may name 31 June. */
  readonly edtf: string;
  readonly words: string;
  /** Where in the text the words begin and end, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a pattern found: year, month and day as written, and the words that make the year one before the common era. */
interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => string[];
}

const range = "(?:[–-]\\d{1,2}| (?:and|or|to) \\d{1,2})?";
const month = `(${MONTHS.join("|")})`;
const year = "(\\d{3,4}|\\d{1,4}(?=\\s?BC))(?:\\s?(BCE?))?";

const yearAlone =
  /(?<![\d.,/§№–-]|§ |\bNo\.? )\b(1\d{3}|20[0-4]\d)\b(?!\d|[.,/-]\d|s\b|\s?(?:km|kg|tons|tonnes|people|men|women|roubles|rubles|dead|prisoners|delegates))/g;
const yearSpan = /(?<![\d.,/§№–-])\b(1\d{3}|20[0-4]\d)[–-](\d{2}(?:\d{2})?)\b(?![–-]?\d)/g;

/** Days first, so that the year of a day is not taken for a year by itself. */
const english: readonly Pattern[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})${range} ${month},? ${year}(?![\\d–-]\\d)\\b`, "g"),
    read: ([day, name, digits, era]) => [dated(digits, era, name, day)],
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2}), ${year}\\b`, "g"),
    read: ([name, day, digits, era]) => [dated(digits, era, name, day)],
  },
  { pattern: new RegExp(`\\b${month} ${year}\\b`, "g"), read: ([name, digits, era]) => [dated(digits, era, name)] },
  { pattern: yearSpan, read: spanOfYears },
  { pattern: yearAlone, read: ([digits]) => [dated(digits)] },
  { pattern: /\b(\d{1,4})\s?(BCE?)\b/g, read: ([digits, era]) => [dated(digits, era)] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})${range} ${month}\\b`, "g"),
    read: ([day, name]) => [`XXXX-${twoDigits(monthNumber(name ?? "") ?? 0)}-${twoDigits(Number(day))}`],
  },
];

const genitive = `(${MONTHS_RU_GENITIVE.join("|")})`;
const standing = `(${[...MONTHS_RU, ...MONTHS_RU_PREPOSITIONAL, ...MONTHS_RU_GENITIVE].join("|")})`;

const russianMonths: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:[–-]\\d{1,2})? ${genitive} (\\d{3,4})(?!\\d)`, "gi"),
    read: ([day, name, digits]) => [dated(digits, undefined, name, day)],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${standing} (\\d{3,4})(?!\\d)`, "giu"),
    read: ([name, digits]) => [dated(digits, undefined, name)],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:[–-]\\d{1,2})? ${genitive}(?!\\p{L})`, "giu"),
    read: ([day, name]) => [`XXXX-${twoDigits(monthNumber(name ?? "") ?? 0)}-${twoDigits(Number(day))}`],
  },
];

const russian: readonly Pattern[] = [
  ...russianMonths,
  { pattern: /(?<![\d.,/§№–-])(1\d{3}|20[0-4]\d)[–-](\d{2}(?:\d{2})?)(?= гг| годы| годов)/g, read: spanOfYears },
  { pattern: /(?<![\d.,/§№–-])(1\d{3}|20[0-4]\d)(?= г\.| год)/g, read: ([digits]) => [dated(digits)] },
];
const either: readonly Pattern[] = [...russianMonths, ...english];

/**
 * The days, months and years that a text names, in the order of the text. Of "9–11 May 1953" the first day is given; the years of a
 * span ("1931-33") are two.
 *
 * @param locale the language of the text: English in either order, or Russian; unless said, as it is written.
 * @example findDatesInText("arrested on 26 June 1953").map(({ edtf }) => edtf) // ["1953-06-26"]
 */
export function findDatesInText(text: string, locale?: "en" | "ru"): DateInText[] {
  if (!/\d/.test(text)) return [];
  const patterns = locale === "ru" ? russian : locale === undefined && /[а-яё]/i.test(text) ? either : english;
  const found: DateInText[] = [];
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      for (const edtf of read(match.slice(1))) found.push({ edtf, words: match[0], start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dated(digits = "", era?: string, month?: string, day?: string): string {
  const year = isoYear(era === undefined ? Number(digits) : 1 - Number(digits));
  if (month === undefined) return year;
  const text = `${year}-${twoDigits(monthNumber(month) ?? 0)}`;
  return day === undefined ? text : `${text}-${twoDigits(Number(day))}`;
}

function spanOfYears([first = "", last = ""]: readonly (string | undefined)[]): string[] {
  return [first, last.length === 2 ? `${first.slice(0, 2)}${last}` : last];
}
