import { civilDay, daysInMonth, MINUTES_PER_DAY, twoDigits } from "../date/civil.ts";
import { DateError } from "../date/date-error.ts";
import { parseDate } from "../date/parse-date.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { perObject } from "./per-object.ts";

/** A moment of a day of the year. */
export type Anniversary<S extends Subject = Subject> = Moment<S> & {
  /** Astronomical year: 0 is 1 BCE. */
  readonly year: number;
};

/** What happened on a day of the year, in the order of time. */
export interface OnThisDay<S extends Subject = Subject> {
  /** What is dated to the day. */
  readonly certain: readonly Anniversary<S>[];
  /** What may have been on this day or on another within a month of it: dates that are about, uncertain, or one of several. */
  readonly uncertain: readonly Anniversary<S>[];
}

const DAYS_UNCERTAIN_MAX = 31;

/**
 * What happened on a day of the year: events with their four times, births, deaths, offices taken and left. Of what lasted, the
 * beginning counts; a month or a year alone names no day and is left out.
 *
 * @param day month and day, `06-26`.
 * @throws {DateError} when it is no day of the year.
 * @example onThisDay(content, "06-26").certain.map(({ year, what }) => [year, what])
 */
export function onThisDay<S extends Subject>(dataset: Dataset<S>, day: string): OnThisDay<S> {
  const [, month, date] = /^(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (month === undefined || date === undefined)
    throw new DateError("malformed", day, "a day of the year is month and day, as 06-26");
  if (month < "01" || month > "12") throw new DateError("month", day, "month must be 01 to 12");
  if (Number(date) < 1 || Number(date) > daysInMonth(2000, Number(month)))
    throw new DateError("day", day, `day must be 01 to ${daysInMonth(2000, Number(month))}`);
  return (dayIndex(dataset).get(day) ?? { certain: [], uncertain: [] }) as OnThisDay<S>;
}

const dayIndex = perObject((dataset: Dataset) => {
  const days = new Map<string, { certain: Anniversary[]; uncertain: Anniversary[] }>();
  for (const anniversary of momentsOf(dataset)) {
    const { kind, start, points } = parseDate(anniversary.date.edtf);
    const [first, last] = [start.min, start.max].map((moment) => Math.floor(moment / MINUTES_PER_DAY));
    if (first === undefined || last === undefined || !(last - first <= 2 * DAYS_UNCERTAIN_MAX)) continue;
    const named = points.some((point) => point?.day !== undefined);
    if (!named && kind !== "oneOf") continue;
    for (let number = first; number <= last; number++) {
      const { year, month, day } = civilDay(number);
      const key = `${twoDigits(month)}-${twoDigits(day)}`;
      const list = days.get(key) ?? { certain: [], uncertain: [] };
      days.set(key, list);
      list[first === last ? "certain" : "uncertain"].push({ ...anniversary, year });
    }
  }
  return days;
});
