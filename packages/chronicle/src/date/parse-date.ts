import { type Calendar, civilDay, dayNumber, daysInMonth, isoDay, MINUTES_PER_DAY, twoDigits } from "./civil.ts";

/** How finely a date is known. */
export type Precision = "minute" | "day" | "month" | "season" | "year" | "decade" | "century" | "millennium";

/** A range of moments, both ends included, in minutes of local civil time from 1970-01-01T00:00; infinite where nothing is known. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** One point of an EDTF expression: what was written and the moments it can mean. */
export interface DatePoint extends Span {
  readonly text: string;
  readonly precision: Precision;
  /** EDTF `~`: near this value. */
  readonly approximate: boolean;
  /** EDTF `?`: the source or its reading is doubtful. */
  readonly uncertain: boolean;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Minute of the day, 0 to 1439. */
  readonly minute?: number;
}

/**
 * A parsed date. What it dates began within `start` and ended within `end`; a single date puts the same span in both,
 * since what happened on a day, in a month or in a year began and ended somewhere in it.
 */
export interface ParsedDate {
  readonly edtf: string;
  readonly calendar: Calendar;
  readonly kind: "point" | "interval" | "oneOf";
  readonly start: Span;
  readonly end: Span;
  /** The points written, in order: one, the two ends of an interval (`null` where open or unknown), or the members of a set. */
  readonly points: readonly (DatePoint | null)[];
  /** Whether an end that is missing was written as open (`..`), and so lasts, or as unknown (nothing). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export type DateErrorCode = "empty" | "malformed" | "month" | "day" | "time" | "order" | "set";

/** Thrown for text that is no EDTF date. `suggestion` is a date that was probably meant. */
export class DateError extends Error {
  override readonly name = "DateError";
  readonly code: DateErrorCode;
  readonly value: string;
  readonly suggestion: string | undefined;

  constructor(code: DateErrorCode, value: string, problem: string, suggestion?: string) {
    super(`Cannot parse date ${JSON.stringify(clip(value))}: ${problem}`);
    this.code = code;
    this.value = value;
    this.suggestion = suggestion;
  }
}

/**
 * Parse a date in EDTF (ISO 8601-2:2019), levels 0 and 1 and the "one of" sets of level 2.
 *
 * `~`, `?` and `%` widen the bounds by {@link SLACK}, so that what is only about known never proves a contradiction by a day.
 * Times of day are read in local civil time; a zone is accepted and does not move the day.
 *
 * @throws {DateError} with a code, the value and often a suggestion.
 * @example parseDate("1953-06-26").start // { min: …, max: … } the first and the last minute of that day
 */
export function parseDate(text: string, calendar: Calendar = "gregorian"): ParsedDate {
  const key = calendar === "julian" ? `j${text}` : text;
  const known = cache.get(key);
  if (known) return known;
  const parsed = parseUncached(text, calendar);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(key, parsed);
  return parsed;
}

/** Like {@link parseDate}, with the error as a value. */
export function safeParseDate(
  text: string,
  calendar: Calendar = "gregorian",
): { ok: true; date: ParsedDate } | { ok: false; error: DateError } {
  try {
    return { ok: true, date: parseDate(text, calendar) };
  } catch (error) {
    if (error instanceof DateError) return { ok: false, error };
    throw error;
  }
}

const CACHE_MAX = 20_000;
const cache = new Map<string, ParsedDate>();

/** How far `~`, `?` and (twice as far) `%` widen a date, by precision. A convention of ours: EDTF gives none. */
export const SLACK: Readonly<Record<Precision, { readonly days: number }>> = {
  minute: { days: 1 },
  day: { days: 7 },
  month: { days: 31 },
  season: { days: 92 },
  year: { days: 366 },
  decade: { days: 1827 },
  century: { days: 9132 },
  millennium: { days: 36525 },
};

function parseUncached(text: string, calendar: Calendar): ParsedDate {
  if (text.trim() === "") throw new DateError("empty", text, "it is empty; leave the field out when nothing is known");
  if (text.length > 200) throw new DateError("malformed", text, "it is longer than any date");
  if (text.startsWith("[")) return parseSet(text, calendar);
  const slash = text.indexOf("/");
  if (slash >= 0) return parseInterval(text, slash, calendar);
  const point = parsePoint(text, calendar);
  return {
    edtf: text,
    calendar,
    kind: "point",
    start: point,
    end: point,
    points: [point],
    openStart: false,
    openEnd: false,
  };
}

function parseInterval(text: string, slash: number, calendar: Calendar): ParsedDate {
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const first = from === "" || from === ".." ? null : parsePoint(from, calendar);
  const last = to === "" || to === ".." ? null : parsePoint(to, calendar);
  if (!first && !last) throw new DateError("malformed", text, "an interval needs a date on at least one side");
  if (first && last && last.max < first.min) {
    throw new DateError("order", text, `it ends (${to}) before it begins (${from})`, `${to}/${from}`);
  }
  return {
    edtf: text,
    calendar,
    kind: "interval",
    start:
      first ?? (from === ".." ? { min: -Infinity, max: -Infinity } : { min: -Infinity, max: last?.max ?? Infinity }),
    end: last ?? (to === ".." ? { min: Infinity, max: Infinity } : { min: first?.min ?? -Infinity, max: Infinity }),
    points: [first, last],
    openStart: from === "..",
    openEnd: to === "..",
  };
}

function parseSet(text: string, calendar: Calendar): ParsedDate {
  if (!text.endsWith("]") || text.length < 3)
    throw new DateError("set", text, 'a set is written "[1953-06-26,1953-06-27]"');
  const points: DatePoint[] = [];
  let { min, max } = { min: Infinity, max: -Infinity };
  for (const member of text.slice(1, -1).split(",")) {
    const [from = "", to, ...rest] = member.trim().split("..");
    if (rest.length > 0) throw new DateError("set", text, `"${member.trim()}" has more than one ".."`);
    for (const end of to === undefined ? [from] : [from, to]) if (end !== "") points.push(parsePoint(end, calendar));
    const first = from === "" ? undefined : parsePoint(from, calendar);
    const last = to === undefined ? first : to === "" ? undefined : parsePoint(to, calendar);
    if (!first && !last) throw new DateError("set", text, "it has an empty member");
    if (first && last && last.max < first.min)
      throw new DateError("order", text, `"${member.trim()}" ends before it begins`);
    min = Math.min(min, first?.min ?? -Infinity);
    max = Math.max(max, last?.max ?? Infinity);
  }
  const span = { min, max };
  return { edtf: text, calendar, kind: "oneOf", start: span, end: span, points, openStart: false, openEnd: false };
}

const POINT =
  /^(?:(Y-?[1-9]\d{4,8})|(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX))(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?([?~%])?$/;

function parsePoint(text: string, calendar: Calendar): DatePoint {
  const match = POINT.exec(text);
  if (!match) throw malformed(text);
  const [, longYear, shortYear = "", monthText, dayText, hours, minutes, seconds, , qualifier] = match;
  const flags = {
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
  const widen = (precision: Precision, span: Span): Span => {
    if (!qualifier) return span;
    const slack = SLACK[precision].days * MINUTES_PER_DAY * (qualifier === "%" ? 2 : 1);
    return { min: span.min - slack, max: span.max + slack };
  };
  const done = (
    precision: Precision,
    first: number,
    last: number,
    parts: Pick<DatePoint, "year" | "month" | "day">,
  ): DatePoint => ({
    text,
    precision,
    ...widen(precision, { min: first * MINUTES_PER_DAY, max: last * MINUTES_PER_DAY + MINUTES_PER_DAY - 1 }),
    ...flags,
    ...parts,
  });
  const startOf = (year: number, month = 1, day = 1) => dayNumber({ year, month, day }, calendar);

  const masked = shortYear.split("X").length - 1;
  if (masked > 0) {
    if (monthText)
      throw new DateError(
        "malformed",
        text,
        `the month of an unknown year cannot be placed; write "${shortYear}"`,
        shortYear,
      );
    const negative = shortYear.startsWith("-");
    const size = 10 ** masked;
    const near = Number(shortYear.replaceAll("X", "0"));
    const [low, high] = negative ? [near - size + 1, near] : [near, near + size - 1];
    const precision = masked === 1 ? "decade" : masked === 2 ? "century" : "millennium";
    return done(precision, startOf(low), startOf(high + 1) - 1, { year: Math.min(low, high) });
  }

  const year = Number(longYear ? longYear.slice(1) : shortYear);
  if (!longYear && shortYear === "-0000")
    throw new DateError("malformed", text, "there is no year -0000; 1 BCE is 0000", "0000");
  if (monthText === undefined) return done("year", startOf(year), startOf(year + 1) - 1, { year });
  if (monthText === "XX") {
    if (dayText && dayText !== "XX")
      throw new DateError("malformed", text, "a day without its month cannot be placed", `${shortYear}-XX-XX`);
    return done("year", startOf(year), startOf(year + 1) - 1, { year });
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 24 && dayText === undefined) {
    const from = (month - 20) * 3;
    const until = from + 3 > 12 ? startOf(year + 1, from - 9) : startOf(year, from + 3);
    return done("season", startOf(year, from), until - 1, { year, month });
  }
  if (month < 1 || month > 12) {
    const swapped =
      Number(dayText) >= 1 && Number(dayText) <= 12 ? valid(`${shortYear}-${dayText}-${monthText}`) : undefined;
    throw new DateError("month", text, `month must be 01 to 12 (or a season 21 to 24), not ${monthText}`, swapped);
  }
  const length = daysInMonth(year, month, calendar);
  if (dayText === undefined || dayText === "XX") {
    return done("month", startOf(year, month), startOf(year, month) + length - 1, { year, month });
  }
  const day = Number(dayText);
  if (day < 1 || day > length) {
    const other =
      calendar === "gregorian" && day === 29 && month === 2 && year % 4 === 0
        ? " (in the Julian calendar it has 29: say calendar: julian)"
        : "";
    throw new DateError("day", text, `${year}-${twoDigits(month)} has ${length} days${other}`);
  }
  if (hours === undefined || minutes === undefined)
    return done("day", startOf(year, month, day), startOf(year, month, day), { year, month, day });
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) {
    throw new DateError("time", text, "the time of day must be between 00:00 and 23:59");
  }
  const minute = Number(hours) * 60 + Number(minutes);
  const moment = startOf(year, month, day) * MINUTES_PER_DAY + minute;
  return {
    text,
    precision: "minute",
    ...widen("minute", { min: moment, max: moment }),
    ...flags,
    year,
    month,
    day,
    minute,
  };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function malformed(text: string): DateError {
  const value = text.trim();
  const suggestion = guess(value);
  if (value !== text) return new DateError("malformed", text, "it has spaces around it", suggestion ?? value);
  if (/^\d{1,3}$/.test(value))
    return new DateError("malformed", text, "a year has four digits", value.padStart(4, "0"));
  return new DateError(
    "malformed",
    text,
    "it is not an EDTF date such as 1953-06-26, 1953-06, 1953~ or 1953-07-02/1953-07-07",
    suggestion,
  );
}

function guess(value: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (iso) return valid(`${iso[1]}-${twoDigits(Number(iso[2]))}-${twoDigits(Number(iso[3]))}`);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (dayFirst) return valid(`${dayFirst[3]}-${twoDigits(Number(dayFirst[2]))}-${twoDigits(Number(dayFirst[1]))}`);
  const words = value.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const month = words.map((word) => MONTHS.indexOf(word.slice(0, 3))).find((index) => index >= 0);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (!year || words.length > 4) return undefined;
  if (/^(c|ca|circa|about)$/.test(words[0] ?? "")) return valid(`${year}~`);
  if (month === undefined) return undefined;
  return valid(`${year}-${twoDigits(month + 1)}${day ? `-${twoDigits(Number(day))}` : ""}`);
}

function valid(candidate: string): string | undefined {
  return safeParseDate(candidate).ok ? candidate : undefined;
}

function clip(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}

/** The day or minute of a moment as ISO 8601 text, `null` where it is unbounded. `minutes` adds the time of day. */
export function isoMoment(moment: number, minutes = false): string | null {
  if (!Number.isFinite(moment)) return null;
  const day = Math.floor(moment / MINUTES_PER_DAY);
  const minute = moment - day * MINUTES_PER_DAY;
  const text = isoDay(civilDay(day));
  return minutes ? `${text}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}` : text;
}
