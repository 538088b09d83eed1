import { findDatesInText } from "../date/find-dates-in-text.ts";
import { safeParseDate } from "../date/parse-date.ts";
import { parseDateWords } from "../date/parse-date-words.ts";

/** What a query says of time, and the words that are left of it. */
export interface DateQuery {
  /** EDTF; `XXXX-06-26` for a day without its year. */
  readonly edtf: string;
  readonly rest: string;
}

/**
 * The date in a query as people type it: `1953-06-26`, `26 june 53`, `июнь 1953`, `who was premier in March 1953`. A year of two digits is of the
 * century in which the subject's period begins.
 *
 * @example dateQuery("26 june 53", "1953-02-28/1964-11-16") // { edtf: "1953-06-26", rest: "" }
 */
export function dateQuery(query: string, period: string): DateQuery | undefined {
  if (!/\d/.test(query)) return undefined;
  const text = query.trim();
  const whole = wholeDate(text, period);
  if (whole !== undefined) return { edtf: whole, rest: "" };
  const [found] = findDatesInText(text.replace(/(?<=\s|^)\p{Ll}/gu, (letter) => letter.toUpperCase()));
  return found && { edtf: found.edtf, rest: `${text.slice(0, found.start)} ${text.slice(found.end)}`.trim() };
}

function wholeDate(text: string, period: string): string | undefined {
  if (/^[-\d]/.test(text)) {
    const parsed = safeParseDate(text);
    if (parsed.ok) return text;
  }
  const century = /^(\d{2})\d{2}/.exec(period)?.[1];
  const withCentury =
    century === undefined ? undefined : text.replace(/(?<=[\p{L}.,'’\s])'?(\d{2})(?:\s?г\.?)?$/u, `${century}$1`);
  return (
    parseDateWords(text) ??
    (withCentury === undefined || withCentury === text ? undefined : parseDateWords(withCentury)) ??
    dayOfAnyYear(text)
  );
}

function dayOfAnyYear(text: string): string | undefined {
  const leap = parseDateWords(`${text} 1952`);
  return leap !== undefined && /^1952-\d{2}-\d{2}$/.test(leap) && /^\p{L}|\p{L}$/u.test(text)
    ? leap.replace("1952", "XXXX")
    : undefined;
}
