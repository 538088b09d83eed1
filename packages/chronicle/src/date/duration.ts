import { type CivilDay, civilDay, dayNumber, daysInMonth, MINUTES_PER_DAY } from "./civil.ts";
import { type DateLike, extentOf } from "./compare.ts";

/** A number that is known within bounds, both included; infinite where nothing is known. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** A length of time in whole calendar years, months and days, as people count ages. */
export interface CalendarDuration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * The days from one date to another, as a range: 0 within a day, 1 from a day to the next, negative when the second comes first.
 *
 * @example daysBetween("1953-03-05", "1953-06-26") // { min: 113, max: 113 }
 * @example daysBetween("1953-03", "1953-06-26") // { min: 87, max: 117 }
 */
export function daysBetween(from: DateLike, to: DateLike): NumberRange {
  const [first, second] = [extentOf(from), extentOf(to)];
  const day = (moment: number) => Math.floor(moment / MINUTES_PER_DAY);
  return { min: day(second.start.min) - day(first.start.max), max: day(second.start.max) - day(first.start.min) };
}

/**
 * How long a date lasts, in days, its first and last included: 1 for a day, for a time of day, and for anything that happened somewhere in
 * a month or a year at least 1.
 *
 * @example lengthInDays("1953-02-28/1953-03-05") // { min: 6, max: 6 }
 * @example lengthInDays("1953-02/1953-03") // { min: 2, max: 59 }
 */
export function lengthInDays(date: DateLike): NumberRange {
  const { start, end } = extentOf(date);
  const day = (moment: number) => Math.floor(moment / MINUTES_PER_DAY);
  return { min: Math.max(1, day(end.min) - day(start.max) + 1), max: day(end.max) - day(start.min) + 1 };
}

/**
 * Calendar years, months and days between two dates: the least and the most that they allow. A negative length reads as none.
 *
 * @throws {RangeError} when one of the dates has no bounds.
 * @example durationBetween("1878-12-18", "1953-03-05") // { min: { years: 74, months: 2, days: 15 }, max: the same }
 */
export function durationBetween(from: DateLike, to: DateLike): { min: CalendarDuration; max: CalendarDuration } {
  const [first, second] = [extentOf(from), extentOf(to)];
  const ends = [first.start.max, second.start.min, first.start.min, second.start.max];
  if (!ends.every(Number.isFinite)) throw new RangeError("Cannot count between dates of which one has no bounds");
  return {
    min: calendarDuration(first.start.max, second.start.min),
    max: calendarDuration(first.start.min, second.start.max),
  };
}

/**
 * The age in whole years of somebody born on a date, on another date; who was born on 29 February has the birthday on 1 March in common years.
 * Infinite where a date has no bounds; negative before birth.
 *
 * @example ageOn("1878-12-18", "1953-03-05") // { min: 74, max: 74 }
 * @example ageOn("1894", "1971-09-11") // { min: 76, max: 77 }
 */
export function ageOn(born: DateLike, on: DateLike): NumberRange {
  const [birth, then] = [extentOf(born), extentOf(on)];
  return { min: wholeYears(birth.end.max, then.start.min), max: wholeYears(birth.start.min, then.end.max) };
}

function wholeYears(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from;
  const [a, b] = [dayOf(from), dayOf(to)];
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

function calendarDuration(from: number, to: number): CalendarDuration {
  if (to <= from) return { years: 0, months: 0, days: 0 };
  const [a, b] = [dayOf(from), dayOf(to)];
  let months = (b.year - a.year) * 12 + b.month - a.month;
  let days = b.day - a.day;
  if (days < 0) {
    months -= 1;
    const anchor = addMonths(a, months);
    days = Math.floor(to / MINUTES_PER_DAY) - anchor;
  }
  return { years: Math.floor(months / 12), months: months % 12, days };
}

/** Number of the day that is some months after another; the last of the month where it has no such day. */
function addMonths({ year, month, day }: CivilDay, months: number): number {
  const total = year * 12 + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayNumber({ year: targetYear, month: targetMonth, day: Math.min(day, daysInMonth(targetYear, targetMonth)) });
}

function dayOf(moment: number): CivilDay {
  return civilDay(Math.floor(moment / MINUTES_PER_DAY));
}
