import { type HistoricalDate, parseDate } from "@thaw/chronicle";
import { say, words } from "../subject.ts";

const DAY = 1440;
const YEAR = 365.25 * DAY;

/**
 * How long after one date another lies, in words: in days where both are known to the day, in years where these are many and certain.
 * Nothing for the same day, and nothing where the answer would claim more than the dates do.
 *
 * @example gap("1953-06-26", "1953-07-10") // "14 days later"
 * @example gap("1956-02-25", "1989-03") // "33 years later"
 * @example gap("1953-06-26", "1953-07") // undefined
 */
export function gap(from: HistoricalDate["edtf"], to: HistoricalDate["edtf"]): string | undefined {
  const [first, second] = [parseDate(from).end, parseDate(to).end];
  if (![first.min, first.max, second.min, second.max].every(Number.isFinite)) return undefined;
  const forward = second.min >= first.min;
  const [early, late] = forward ? [first, second] : [second, first];
  const { dates } = words;
  const [shortest, longest] = [late.min - early.max, late.max - early.min];
  const years = Math.floor(longest / YEAR);
  if (years >= 2)
    return Math.floor((shortest + DAY) / YEAR) === years
      ? say(forward ? dates.yearsLater : dates.yearsEarlier, { count: years })
      : undefined;
  const [firstDay, secondDay] = [dayOf(from), dayOf(to)];
  if (firstDay === undefined || secondDay === undefined || firstDay === secondDay) return undefined;
  const days = Math.abs(secondDay - firstDay);
  if (days === 1) return forward ? dates.dayAfter : dates.dayBefore;
  return say(forward ? dates.daysLater : dates.daysEarlier, { count: days });
}

/** The number of the one day that a date names; of a stretch of days, its last. */
function dayOf(edtf: string): number | undefined {
  const point = parseDate(edtf).points.at(-1);
  if (!point || point.approximate || point.uncertain) return undefined;
  return point.precision === "day" || point.precision === "minute" ? Math.floor(point.min / DAY) : undefined;
}
