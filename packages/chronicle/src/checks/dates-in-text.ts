import { MONTHS } from "../date/months.ts";

/** A date that a text names, and where in the text. */
export interface DateInText {
  /** EDTF: a day, a month or a year; `XXXX-06-26` for a day without its year. Not always a day of the calendar: a text may name 31 June. */
  readonly edtf: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const month = `(${MONTHS.join("|")})`;
const era = "(?:\\s?(BCE?))?";
const year = `(\\d{3,4}|\\d{1,4}(?=\\s?BC))${era}`;

const monthName = new RegExp(MONTHS.join("|"));

/** Days first, so that the year of a day is not taken for a year by itself. */
const patterns = [
  new RegExp(`\\b(\\d{1,2})(?:[–-]\\d{1,2}| (?:and|or|to) \\d{1,2})? ${month},? ${year}(?![\\d–-]\\d)\\b`, "g"),
  new RegExp(`\\b${month} (\\d{1,2}), ${year}\\b`, "g"),
  new RegExp(`\\b${month} ${year}\\b`, "g"),
  /(?<![\d.,/§№–-])\b(1\d{3}|20[0-4]\d)[–-](\d{2}(?:\d{2})?)\b(?![–-]?\d)/g,
  /(?<![\d.,/§№-]|§ |\bNo\.? )\b(1\d{3}|20[0-4]\d)\b(?!\d|[.,/-]\d|s\b|\s?(?:km|kg|tons|tonnes|people|men|women|roubles|rubles|dead|prisoners|delegates))/g,
  /\b(\d{1,4})\s?(BCE?)\b/g,
  new RegExp(`\\b(\\d{1,2})(?:[–-]\\d{1,2}| (?:and|or|to) \\d{1,2})? ${month}\\b`, "g"),
] as const;

/**
 * The days, months and years that an English text names, in the order of the text. Of "9–11 May 1953" the first day is given; the
 * years of a span ("1931-33") are two.
 */
export function datesInText(text: string): DateInText[] {
  if (!/\d/.test(text)) return [];
  const found: DateInText[] = [];
  const [hasMonth, hasEra] = [monthName.test(text), text.includes("BC")];
  for (const [index, pattern] of patterns.entries()) {
    if ((index < 3 && !hasMonth) || (index === 5 && !hasEra)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      for (const edtf of edtfOf(index, match)) found.push({ edtf, words: match[0], start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function edtfOf(pattern: number, [, a = "", b = "", c = "", d]: RegExpMatchArray): string[] {
  switch (pattern) {
    case 0:
      return [`${isoYear(c, d)}-${isoMonth(b)}-${a.padStart(2, "0")}`];
    case 1:
      return [`${isoYear(c, d)}-${isoMonth(a)}-${b.padStart(2, "0")}`];
    case 2:
      return [`${isoYear(b, c === "" ? undefined : c)}-${isoMonth(a)}`];
    case 3:
      return [a, b.length === 2 ? `${a.slice(0, 2)}${b}` : b];
    case 4:
      return [isoYear(a, undefined)];
    case 5:
      return [isoYear(a, b)];
    default:
      return [`XXXX-${isoMonth(b)}-${a.padStart(2, "0")}`];
  }
}

function isoYear(digits: string, bce: string | undefined): string {
  if (!bce) return digits.padStart(4, "0");
  const astronomical = Number(digits) - 1;
  return `${astronomical > 0 ? "-" : ""}${String(astronomical).padStart(4, "0")}`;
}

function isoMonth(name: string): string {
  return String(MONTHS.indexOf(name) + 1).padStart(2, "0");
}
