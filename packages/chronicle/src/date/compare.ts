import { MINUTES_PER_DAY } from "./civil.ts";
import { type ParsedDate, parseDate } from "./parse-date.ts";
import type { Span } from "./parse-point.ts";

/** The three answers a comparison of partly known dates can give. */
export type Certainty = "certainly" | "possibly" | "no";

/** A stretch of time whose ends may each be known only within bounds: a parsed date, or a term from one date to another. */
export interface Extent {
  readonly start: Span;
  readonly end: Span;
}

/** A date as text (New Style EDTF) or anything with an extent. */
export type DateLike = string | Extent | ParsedDate;

/** The extent of a date. @throws {DateError} for text that is no date. */
export function extentOf(date: DateLike): Extent {
  return typeof date === "string" ? parseDate(date) : date;
}

/** The whole of what a date covers as one stretch, from its first possible moment to its last: the question "on that day". */
export function wholeOf(date: DateLike): Extent {
  const { start, end } = extentOf(date);
  return { start: { min: start.min, max: start.min }, end: { min: end.max, max: end.max } };
}

/** From the beginning of one date to the end of another, either of which may be missing (unbounded). */
export function extentBetween(from: DateLike | undefined, to: DateLike | undefined): Extent {
  return {
    start: from === undefined ? { min: -Infinity, max: -Infinity } : extentOf(from).start,
    end: to === undefined ? { min: Infinity, max: Infinity } : extentOf(to).end,
  };
}

/** Whether the first ended before the second began. @example isBefore("1953-03", "1953-06-26") // "certainly" */
export function isBefore(a: DateLike, b: DateLike): Certainty {
  const [first, second] = aligned(a, b);
  if (first.end.max < second.start.min) return "certainly";
  return first.end.min < second.start.max ? "possibly" : "no";
}

/** Whether the first began after the second ended. */
export function isAfter(a: DateLike, b: DateLike): Certainty {
  return isBefore(b, a);
}

/** Whether the two have a moment in common. @example overlaps("1953-06-26", "1953-06") // "possibly" */
export function overlaps(a: DateLike, b: DateLike): Certainty {
  const [first, second] = aligned(a, b);
  if (first.end.max < second.start.min || second.end.max < first.start.min) return "no";
  return first.start.max <= second.end.min && second.start.max <= first.end.min ? "certainly" : "possibly";
}

/** Whether the first lies within the second's stretch of time. @example isWithin("1953-06-26", "1953-06/1953-09") // "possibly" */
export function isWithin(inner: DateLike, outer: DateLike): Certainty {
  const [small, large] = aligned(inner, outer);
  if (small.start.min >= large.start.max && small.end.max <= large.end.min) return "certainly";
  return small.start.max >= large.start.min && small.end.min <= large.end.max ? "possibly" : "no";
}

/**
 * Whether the two lie on one and the same day. What lasts from one day to another lies on none.
 *
 * @example isSameDay("1953-06-26T16:00", "1953-06-26") // "certainly"
 */
export function isSameDay(a: DateLike, b: DateLike): Certainty {
  const extents = aligned(a, b);
  const day = (moment: number) => Math.floor(moment / MINUTES_PER_DAY);
  if (extents.some(({ start, end }) => day(start.max) < day(end.min))) return "no";
  const first = Math.max(...extents.map(({ start }) => day(start.min)));
  const last = Math.min(...extents.map(({ end }) => day(end.max)));
  if (first > last) return "no";
  return extents.every(({ start, end }) => day(start.min) === day(end.max)) ? "certainly" : "possibly";
}

/** How far apart the clocks of the world have ever stood from UTC, in minutes: UTC−12 and UTC+14. */
const CLOCKS = { behind: 12 * 60, ahead: 14 * 60 };

/**
 * Two extents on one clock. Dates with zones are compared in UTC; one with a zone and a local time of day without one, with the slack of all
 * the clocks there are. Days and longer stay days: the day of a place, whatever its clock.
 */
function aligned(a: DateLike, b: DateLike): [Extent, Extent] {
  const [first, second] = [extentOf(a), extentOf(b)];
  const [offset, other] = [clockOf(first), clockOf(second)];
  if (typeof offset !== "number" && typeof other !== "number") return [first, second];
  if (offset === "day" || other === "day") return [first, second];
  return [onUtc(first, offset), onUtc(second, other)];
}

/** The offset of a date's clock in minutes; `local` for times of day without a zone; `day` for anything that is known less finely. */
function clockOf(extent: Extent): number | "local" | "day" {
  const points = (extent as Partial<ParsedDate>).points;
  if (!points?.length || !points.every((point) => point?.minute !== undefined)) return "day";
  const [first] = points;
  return first?.offset !== undefined && points.every((point) => point?.offset === first.offset)
    ? first.offset
    : "local";
}

function onUtc({ start, end }: Extent, clock: number | "local" | "day"): Extent {
  const [early, late] = typeof clock === "number" ? [clock, clock] : [CLOCKS.ahead, -CLOCKS.behind];
  const shift = ({ min, max }: Span) => ({ min: min - early, max: max - late });
  return { start: shift(start), end: shift(end) };
}

/** The opposite answer: what is certain is ruled out, what is possible stays possible. */
export function not(answer: Certainty): Certainty {
  return answer === "certainly" ? "no" : answer === "no" ? "certainly" : "possibly";
}

/** The weakest of several answers: all must hold. */
export function all(...answers: Certainty[]): Certainty {
  if (answers.includes("no")) return "no";
  return answers.includes("possibly") ? "possibly" : "certainly";
}

/**
 * Order for lists: by first possible start, then by last possible end, so that the wider of two dates that begin together comes first
 * (a year before its days). A total preorder; break ties by id.
 */
export function compareDates(a: DateLike, b: DateLike): number {
  const [first, second] = [extentOf(a), extentOf(b)];
  return (
    order(first.start.min, second.start.min) ||
    order(second.end.max, first.end.max) ||
    order(first.start.max, second.start.max)
  );
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
