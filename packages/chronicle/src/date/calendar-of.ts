import type { Calendar } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { parseDate } from "./parse-date.ts";

/**
 * The first New Style day in each country that went over from the Julian calendar, by the last Old Style day before it. From Robert Poole,
 * _Time's Alteration_ (1998), and the acts themselves: the bull Inter gravissimas (1582), the Calendar (New Style) Act 1750 and the decree of
 * the Council of People's Commissars of 24 January 1918.
 */
export const calendarReforms = {
  italy: { firstNewStyle: "1582-10-15", lastOldStyle: "1582-10-04" },
  spain: { firstNewStyle: "1582-10-15", lastOldStyle: "1582-10-04" },
  portugal: { firstNewStyle: "1582-10-15", lastOldStyle: "1582-10-04" },
  poland: { firstNewStyle: "1582-10-15", lastOldStyle: "1582-10-04" },
  france: { firstNewStyle: "1582-12-20", lastOldStyle: "1582-12-09" },
  britain: { firstNewStyle: "1752-09-14", lastOldStyle: "1752-09-02" },
  russia: { firstNewStyle: "1918-02-14", lastOldStyle: "1918-01-31" },
  greece: { firstNewStyle: "1923-03-01", lastOldStyle: "1923-02-15" },
} as const satisfies Record<string, { firstNewStyle: string; lastOldStyle: string }>;

/** A country whose change of calendar is known here. */
export type CalendarCountry = keyof typeof calendarReforms;

/**
 * The civil calendar of a country on a New Style day.
 *
 * @throws {DateError} when the text is no date, or when the reform may fall within it.
 * @example calendarOf("russia", "1917-11-07") // "julian"
 * @example calendarOf("russia", "1918-02-14") // "gregorian"
 */
export function calendarOf(country: CalendarCountry, newStyle: string): Calendar {
  const { start, end } = parseDate(newStyle);
  const reform = parseDate(calendarReforms[country].firstNewStyle).start.min;
  if (end.max < reform) return "julian";
  if (start.min >= reform) return "gregorian";
  throw new DateError(
    "range",
    newStyle,
    `the calendar of ${country} changed within it, on ${calendarReforms[country].firstNewStyle}`,
  );
}
