import { findDatesInText } from "../date/find-dates-in-text.ts";
import { MONTHS } from "../date/months.ts";

/** A number that a text gives in figures, and where. */
export interface NumberInText {
  readonly value: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const figures =
  /(?<![\p{L}\d.,/№§-])(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?![\d/]|[.,–-]\d|(?:st|nd|rd|th)\b|s\b|\p{L})(?:[ \u00a0](thousand|million|billion))?/gu;

/** What follows a number that is a day: its month, or another day and the month. */
const dayOfMonth = new RegExp(`^ ?(?:(?:to|or|and|–|-) ?\\d{1,2} ?)?(?:${MONTHS.join("|")})\\b`);

/** Words that make the number after them a name. */
const designation = /(?:\b(?:No|Nos|Article|Articles|Order|Case|Fond|chapter|page|number|pp?)\.?|[§№]) $/i;

const scale: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * The numbers that a text gives in figures: `1,182`, `1.2 million`, `11`. Dates and what belongs to them, ages, ordinals (`20th`), and numbers that
 * are part of a name (`T-34`) are none.
 */
export function numbersInText(text: string): NumberInText[] {
  if (!/\d/.test(text)) return [];
  const dates = findDatesInText(text);
  const found: NumberInText[] = [];
  for (const match of text.matchAll(figures)) {
    const [words, whole = "", fraction = "", unit] = match;
    const [start, end] = [match.index, match.index + words.length];
    if (dates.some((date) => start < date.end && end > date.start)) continue;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (designation.test(before)) continue;
    if (dayOfMonth.test(after) || /^[- ]years?[- ]old\b/.test(after) || /\bage[d]?(?: of)? $/.test(before)) continue;
    const shared = unit ?? /^ ?(?:to|or|and|–|-) ?[\d.,]+ (thousand|million|billion)/.exec(after)?.[1];
    const value = Number(whole.replace(/[^\d]/g, "") + fraction) * (shared === undefined ? 1 : (scale[shared] ?? 1));
    found.push({ value, words, start, end });
  }
  return found;
}
