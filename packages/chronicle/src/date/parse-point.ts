import { type Calendar, dayNumber, daysInMonth, MINUTES_PER_DAY, twoDigits } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { type Mask, maskedYears, matching } from "./masks.ts";
import { parseDateWords } from "./parse-date-words.ts";
import { type Qualification, qualificationOf, SLACK } from "./qualify.ts";

/** How finely a date is known. */
export type Precision = "minute" | "day" | "month" | "season" | "year" | "decade" | "century" | "millennium";

/** A range of moments, both ends included, in minutes of local civil time from 1970-01-01T00:00; infinite where nothing is known. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** One point of an EDTF expression: what was written and the moments it can mean. */
export interface DatePoint extends Span, Qualification {
  readonly text: string;
  readonly precision: Precision;
  /** The year, or the first of the years that it may mean. */
  readonly year: number;
  /** The last of the years that it may mean, where it may mean several. */
  readonly yearLast?: number;
  /** 1 to 12; 21 to 41 for a season, a quarter or another part of a year. */
  readonly month?: number;
  readonly day?: number;
  /** Minute of the day, 0 to 1439. */
  readonly minute?: number;
  /** Minutes by which the clock that was read is ahead of UTC, where the text says. */
  readonly offset?: number;
  /** Whether digits within it are not known (`156X-12-25`), so that it means some of the days between its ends and not all. */
  readonly scattered?: true;
}

/** The largest year, either way, whose minutes still count exactly. */
const YEAR_MAX = 9_000_000_000;

const PLAIN =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?([?~%])?$/;

const FULL =
  /^([?~%])?(?:Y(-?\d+)(?:E(\d))?|(-?[\dX]{4}))(?:S(\d{1,2}))?([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?)?)?$/;

/** Parse one date, as it stands alone or within an interval or a set: EDTF level 2, with a time of day where the day is known. */
export function parsePoint(text: string, calendar: Calendar): DatePoint {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, year = "", month, day, hours, minutes, seconds, zone, mark = ""] = plain;
    const time = hours === undefined || minutes === undefined ? undefined : { hours, minutes, seconds, zone };
    return known(text, calendar, yearOf(year, text), month, day, mark, mark, time);
  }
  const full = FULL.exec(text);
  if (!full) throw malformed(text);
  const [, q0 = "", long, exponent, short = "", significant, q1 = "", q2 = "", month, q3 = "", q4 = "", day, q5 = ""] =
    full;
  const marks = markedComponents([q0, q1], [q2, q3], [q4, q5]);
  const all = q0 + q1 + q2 + q3 + q4 + q5;
  if (significant !== undefined)
    return significantYear(text, calendar, { long, exponent, short, significant, month }, all);
  if (long !== undefined) return known(text, calendar, longYear(long, exponent, text), month, day, marks, all);
  if (!/X/.test(short + (month ?? "") + (day ?? "")))
    return known(text, calendar, yearOf(short, text), month, day, marks, all);
  return masked(text, calendar, short, month, day, marks, all);
}

interface Time {
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string | undefined;
  readonly zone: string | undefined;
}

/** A date whose digits are all known. `marks` is one mark for the whole, or the marks of year, month and day. */
function known(
  text: string,
  calendar: Calendar,
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
  marks: string | readonly string[],
  all: string,
  time?: Time,
): DatePoint {
  if (monthText === undefined)
    return point(text, calendar, "year", { year }, [year, 1, 1], [year + 1, 1, 1], marks, all);
  const month = Number(monthText);
  if (month >= 21 && month <= 41 && dayText === undefined) {
    const [from, length] = partOfYear(month);
    const next = from + length;
    return point(
      text,
      calendar,
      "season",
      { year, month },
      [year, from, 1],
      next > 12 ? [year + 1, next - 12, 1] : [year, next, 1],
      marks,
      all,
    );
  }
  if (month < 1 || month > 12) {
    const swapped =
      Number(dayText) >= 1 && Number(dayText) <= 12 && month >= 1 && month <= 31
        ? `${text.slice(0, text.indexOf("-", 1))}-${dayText}-${monthText}`
        : undefined;
    throw new DateError("month", text, `month must be 01 to 12 (or a season 21 to 24), not ${monthText}`, swapped);
  }
  if (dayText === undefined)
    return point(
      text,
      calendar,
      "month",
      { year, month },
      [year, month, 1],
      month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1],
      marks,
      all,
    );
  const day = Number(dayText);
  const length = daysInMonth(year, month, calendar);
  if (day < 1 || day > length) {
    const other =
      calendar === "gregorian" && day === 29 && month === 2 && year % 4 === 0
        ? " (in the Julian calendar it has 29: say calendar: julian)"
        : "";
    throw new DateError("day", text, `${year}-${twoDigits(month)} has ${length} days${other}`);
  }
  const start = dayNumber({ year, month, day }, calendar) * MINUTES_PER_DAY;
  if (!time)
    return widened(
      { text, precision: "day", min: start, max: start + MINUTES_PER_DAY - 1, year, month, day },
      marks,
      all,
    );
  const [hours, minutes] = [Number(time.hours), Number(time.minutes)];
  if (hours > 23 || minutes > 59 || Number(time.seconds ?? 0) > 59)
    throw new DateError("time", text, "the time of day must be between 00:00 and 23:59");
  const minute = hours * 60 + minutes;
  const offset = offsetOf(time.zone, text);
  return widened(
    {
      text,
      precision: "minute",
      min: start + minute,
      max: start + minute,
      year,
      month,
      day,
      minute,
      ...(offset !== undefined && { offset }),
    },
    marks,
    all,
  );
}

function offsetOf(zone: string | undefined, text: string): number | undefined {
  if (zone === undefined) return undefined;
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(":", "") || 0)];
  if (hours > 18 || minutes > 59) throw new DateError("time", text, `no clock is ${zone} away from UTC`);
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** A date with digits that are not known: from the first to the last day that they allow. */
function masked(
  text: string,
  calendar: Calendar,
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
  marks: readonly string[],
  all: string,
): DatePoint {
  if (monthText !== undefined && !/X/.test(monthText) && Number(monthText) > 12)
    throw new DateError("month", text, `month must be 01 to 12, not ${monthText}`);
  const months: Mask = { text: monthText ?? "XX", min: 1, max: 12 };
  const days: Mask = { text: dayText ?? "XX", min: 1, max: 31 };
  const first = firstDay(maskedYears(yearText), months, days, calendar);
  const last = lastDay(maskedYears(yearText, true), months, days, calendar);
  if (!first || !last)
    throw new DateError(
      /X/.test(monthText ?? "") || dayText === undefined ? "month" : "day",
      text,
      "no day of the calendar is like that",
    );
  const unknownDigits = yearText.includes("X") ? 4 - yearText.replace("-", "").indexOf("X") : 0;
  const precision: Precision =
    unknownDigits > 2
      ? "millennium"
      : unknownDigits === 2
        ? "century"
        : unknownDigits === 1
          ? "decade"
          : monthText?.includes("X")
            ? "year"
            : "month";
  const trailing = /^-?\d*X*(?:-XX(?:-XX)?)?$|^-?\d{4}-(?:XX-XX|XX|\d\d-XX)$/.test(
    `${yearText}${monthText === undefined ? "" : `-${monthText}`}${dayText === undefined ? "" : `-${dayText}`}`,
  );
  return widened(
    {
      text,
      precision,
      min: first.number * MINUTES_PER_DAY,
      max: last.number * MINUTES_PER_DAY + MINUTES_PER_DAY - 1,
      year: first.year,
      ...(last.year !== first.year && { yearLast: last.year }),
      ...(precision === "month" && { month: first.month }),
      ...(!trailing && { scattered: true as const }),
    },
    marks,
    all,
  );
}

interface Found {
  readonly number: number;
  readonly year: number;
  readonly month: number;
}

function firstDay(years: Iterable<number>, months: Mask, days: Mask, calendar: Calendar): Found | undefined {
  for (const year of years)
    for (const month of matching(months))
      for (const day of matching(days))
        if (day <= daysInMonth(year, month, calendar))
          return { number: dayNumber({ year, month, day }, calendar), year, month };
  return undefined;
}

function lastDay(years: Iterable<number>, months: Mask, days: Mask, calendar: Calendar): Found | undefined {
  for (const year of years)
    for (const month of matching(months).reverse())
      for (const day of matching(days).reverse())
        if (day <= daysInMonth(year, month, calendar))
          return { number: dayNumber({ year, month, day }, calendar), year, month };
  return undefined;
}

/** A year of which only the first digits are meant: `1950S2` is some year of the 1900s, put down as 1950. */
function significantYear(
  text: string,
  calendar: Calendar,
  parts: {
    long: string | undefined;
    exponent: string | undefined;
    short: string;
    significant: string;
    month: string | undefined;
  },
  all: string,
): DatePoint {
  if (parts.month !== undefined || parts.short.includes("X"))
    throw new DateError("malformed", text, "significant digits are those of a whole year, as in 1950S2");
  const year = parts.long === undefined ? yearOf(parts.short, text) : longYear(parts.long, parts.exponent, text);
  const digits = parts.long === undefined ? 4 : String(Math.abs(year)).length;
  const significant = Number(parts.significant);
  if (significant < 1 || significant > digits)
    throw new DateError(
      "malformed",
      text,
      `a year of ${digits} digits has 1 to ${digits} significant ones, not ${significant}`,
    );
  const unit = 10 ** (digits - significant);
  const near = Math.trunc(year / unit) * unit;
  const [low, high] = year < 0 ? [near - unit + 1, near] : [near, near + unit - 1];
  const precision: Precision = unit === 1 ? "year" : unit === 10 ? "decade" : unit === 100 ? "century" : "millennium";
  return point(
    text,
    calendar,
    precision,
    { year: low, ...(high !== low && { yearLast: high }) },
    [low, 1, 1],
    [high + 1, 1, 1],
    all,
    all,
  );
}

/** First month and length in months of a season (21 to 32), a quarter (33 to 36), a third (37 to 39) or a half (40, 41) of a year. */
export function partOfYear(code: number): [from: number, months: number] {
  if (code >= 40) return [(code - 40) * 6 + 1, 6];
  if (code >= 37) return [(code - 37) * 4 + 1, 4];
  if (code >= 33) return [(code - 33) * 3 + 1, 3];
  const season = (code - 21) % 4;
  return [code >= 29 ? ((season * 3 + 8) % 12) + 1 : season * 3 + 3, 3];
}

type Day = readonly [year: number, month: number, day: number];

function point(
  text: string,
  calendar: Calendar,
  precision: Precision,
  parts: Pick<DatePoint, "year" | "yearLast" | "month" | "day">,
  from: Day,
  until: Day,
  marks: string | readonly string[],
  all: string,
): DatePoint {
  const moment = ([year, month, day]: Day) => dayNumber({ year, month, day }, calendar) * MINUTES_PER_DAY;
  return widened({ text, precision, min: moment(from), max: moment(until) - 1, ...parts }, marks, all);
}

const componentPrecision = ["year", "month", "day"] as const;

/**
 * Widen a point by what its marks allow. A mark on the whole widens it as finely as it is known; marks on its components as the finest
 * marked component is.
 */
function widened(
  bare: Omit<DatePoint, keyof Qualification>,
  marks: string | readonly string[],
  all: string,
): DatePoint {
  if (all === "") return { ...bare, approximate: false, uncertain: false };
  let precision: Precision = bare.precision;
  let strongest = all;
  if (typeof marks !== "string") {
    const finest = [2, 1, 0].find((index) => marks[index] !== "") ?? 0;
    strongest = marks[finest] ?? "";
    const whole = marks[0] !== "" && [1, 2].every((index) => marks[index] !== "" || index > depthOf(bare));
    if (!whole) precision = componentPrecision[finest] ?? precision;
  }
  const slack = SLACK[precision].days * MINUTES_PER_DAY * (strongest.includes("%") ? 2 : 1);
  return { ...bare, min: bare.min - slack, max: bare.max + slack, ...qualificationOf(all) };
}

/** Index of the last component that a point has: 0 the year, 1 the month, 2 the day. */
function depthOf({ month, day }: Pick<DatePoint, "month" | "day">): number {
  return day !== undefined ? 2 : month !== undefined ? 1 : 0;
}

/** The marks of year, month and day: one before a component is its own, one behind it is its own and that of all before it. */
function markedComponents(...components: readonly (readonly [before: string, behind: string])[]): string[] {
  return components.map(
    ([before], index) =>
      before +
      components
        .slice(index)
        .map(([, behind]) => behind)
        .join(""),
  );
}

function yearOf(digits: string, text: string): number {
  if (digits === "-0000")
    throw new DateError("malformed", text, "there is no year -0000; 1 BCE is 0000", text.replace("-0000", "0000"));
  return Number(digits);
}

function longYear(digits: string, exponent: string | undefined, text: string): number {
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (Math.abs(year) > YEAR_MAX) throw new DateError("range", text, `years are counted to ${YEAR_MAX} either way`);
  const bare = digits.replace("-", "");
  if (exponent === undefined && (bare.length < 5 || bare.startsWith("0")))
    throw new DateError(
      "malformed",
      text,
      "Y is for years of more than four digits",
      bare.length < 5 ? `${digits.startsWith("-") ? "-" : ""}${bare.padStart(4, "0")}` : undefined,
    );
  return year;
}

function malformed(text: string): DateError {
  const value = text.trim();
  const suggestion = parseDateWords(value);
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
