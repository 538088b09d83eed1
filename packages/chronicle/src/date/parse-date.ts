import type { Calendar } from "./civil.ts";
import { civilDay, isoDay, MINUTES_PER_DAY, twoDigits } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { type DatePoint, parsePoint, type Span } from "./parse-point.ts";

/**
 * A parsed date. What it dates began within `start` and ended within `end`; a single date puts the same span in both,
 * since what happened on a day, in a month or in a year began and ended somewhere in it.
 */
export interface ParsedDate {
  readonly edtf: string;
  readonly calendar: Calendar;
  /** `oneOf` for a set in brackets, one of whose members is meant; `allOf` for one in braces, all of whose members are. */
  readonly kind: "point" | "interval" | "oneOf" | "allOf";
  readonly start: Span;
  readonly end: Span;
  /** The points written, in order: one, the two ends of an interval (`null` where open or unknown), or the members of a set. */
  readonly points: readonly (DatePoint | null)[];
  /** Whether an end that is missing was written as open (`..`), and so lasts, or as unknown (nothing). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * Parse a date in EDTF (ISO 8601-2:2019), levels 0, 1 and 2.
 *
 * `~`, `?` and `%` widen the bounds by {@link SLACK}, so that what is only about known never proves a contradiction by a day.
 * Times of day are read in local civil time; a zone is kept as the point's `offset` and does not move the day.
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

function parseUncached(text: string, calendar: Calendar): ParsedDate {
  if (text.length > 200) throw new DateError("malformed", text, "it is longer than any date");
  if (text.trim() === "") throw new DateError("empty", text, "it is empty; leave the field out when nothing is known");
  if (text.startsWith("[") || text.startsWith("{")) return parseSet(text, calendar);
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
  const all = text.startsWith("{");
  if (!text.endsWith(all ? "}" : "]") || text.length < 3)
    throw new DateError(
      "set",
      text,
      'a set is written "[1953-06-26,1953-06-27]" when one of its dates is meant, "{…}" when all are',
    );
  const points: DatePoint[] = [];
  const members: { first: Span; last: Span }[] = [];
  for (const member of text.slice(1, -1).split(",")) {
    const [from = "", to, ...rest] = member.trim().split("..");
    if (rest.length > 0) throw new DateError("set", text, `"${member.trim()}" has more than one ".."`);
    const first = from === "" ? undefined : parsePoint(from, calendar);
    const last = to === undefined ? first : to === "" ? undefined : parsePoint(to, calendar);
    if (!first && !last) throw new DateError("set", text, "it has an empty member");
    if (first && last && last.max < first.min)
      throw new DateError("order", text, `"${member.trim()}" ends before it begins`);
    if (first) points.push(first);
    if (last && last !== first) points.push(last);
    members.push({
      first: first ?? { min: -Infinity, max: -Infinity },
      last: last ?? { min: Infinity, max: Infinity },
    });
  }
  const shared = { edtf: text, calendar, points, openStart: false, openEnd: false };
  if (all) {
    const start = members.reduce((best, { first }) => (first.min < best.min ? first : best), {
      min: Infinity,
      max: Infinity,
    });
    const end = members.reduce((best, { last }) => (last.max > best.max ? last : best), {
      min: -Infinity,
      max: -Infinity,
    });
    return { ...shared, kind: "allOf", start, end };
  }
  const span = {
    min: Math.min(...members.map(({ first }) => first.min)),
    max: Math.max(...members.map(({ last }) => last.max)),
  };
  return { ...shared, kind: "oneOf", start: span, end: span };
}

/** The day or minute of a moment as ISO 8601 text, `null` where it is unbounded. `minutes` adds the time of day. */
export function isoMoment(moment: number, minutes = false): string | null {
  if (!Number.isFinite(moment)) return null;
  const day = Math.floor(moment / MINUTES_PER_DAY);
  const minute = moment - day * MINUTES_PER_DAY;
  const text = isoDay(civilDay(day));
  return minutes ? `${text}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}` : text;
}
