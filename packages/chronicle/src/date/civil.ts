/** The calendars a date can be written in. `gregorian` is New Style, `julian` Old Style. Both are proleptic and have a year 0. */
export type Calendar = "gregorian" | "julian";

/** A day of a calendar. `month` is 1 to 12, `day` 1 to 31; year 0 is 1 BCE, as in ISO 8601. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MINUTES_PER_DAY = 1440;

/**
 * Number of days from 1970-01-01 (New Style) to a day, negative before it.
 *
 * Integer arithmetic over eras, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms"; exact for all safe integers.
 *
 * @example dayNumber({ year: 1953, month: 3, day: 5 }) // -6146
 */
export function dayNumber({ year, month, day }: CivilDay, calendar: Calendar = "gregorian"): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  if (calendar === "julian") return 365 * marchYear + Math.floor(marchYear / 4) + dayOfYear - 719470;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that has a number, as {@link dayNumber} counts them. */
export function civilDay(number: number, calendar: Calendar = "gregorian"): CivilDay {
  const shifted = number + (calendar === "julian" ? 719470 : 719468);
  const [marchYear, dayOfYear] = calendar === "julian" ? julianYear(shifted) : gregorianYear(shifted);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day };
}

function julianYear(days: number): [year: number, dayOfYear: number] {
  const cycle = Math.floor(days / 1461);
  const dayOfCycle = days - cycle * 1461;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460)) / 365);
  return [cycle * 4 + yearOfCycle, dayOfCycle - yearOfCycle * 365];
}

function gregorianYear(days: number): [year: number, dayOfYear: number] {
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  return [
    era * 400 + yearOfEra,
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)),
  ];
}

/** Days in a month: 28 to 31. */
export function daysInMonth(year: number, month: number, calendar: Calendar = "gregorian"): number {
  if (month === 2) return isLeapYear(year, calendar) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number, calendar: Calendar = "gregorian"): boolean {
  if (year % 4 !== 0) return false;
  return calendar === "julian" || year % 100 !== 0 || year % 400 === 0;
}

/** `1953-03-05`, `-0043-03-15`, `Y12345-01-01`: the EDTF form of a year, month and day. */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A year in four digits, signed when negative, with EDTF's `Y` in front when it needs more than four. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
