import { type CivilDay, civilDay, isoDay, MINUTES_PER_DAY, twoDigits } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { MONTHS } from "./months.ts";
import { parseDate } from "./parse-date.ts";
import type { DatePoint } from "./parse-point.ts";

/**
 * The Old Style (Julian) EDTF of a New Style date: the other way round from {@link toNewStyle}. Days and times of day only, alone, in an
 * interval or in a list of one-of; a month or a year straddles two Old Style ones.
 *
 * @throws {DateError} when the text is no New Style date, or is known less finely than a day.
 * @example toOldStyle("1917-11-07") // "1917-10-25"
 */
export function toOldStyle(newStyle: string): string {
  const parsed = parseDate(newStyle);
  const member = (point: DatePoint | null, open: boolean) =>
    point ? oldStylePoint(point, newStyle) : open ? ".." : "";
  switch (parsed.kind) {
    case "point":
      return member(parsed.points[0] ?? null, false);
    case "interval":
      return `${member(parsed.points[0] ?? null, parsed.openStart)}/${member(parsed.points[1] ?? null, parsed.openEnd)}`;
    case "oneOf":
    case "allOf": {
      if (newStyle.includes(".."))
        throw new DateError("malformed", newStyle, "only a set that lists its days can be converted");
      const [open, close] = parsed.kind === "oneOf" ? "[]" : "{}";
      return `${open}${parsed.points.map((point) => member(point, false)).join(",")}${close}`;
    }
  }
}

/**
 * Both styles of a New Style day, as historians of Russia write it: the Old Style first.
 *
 * @throws {DateError} when the text is no day.
 * @example dualDate("1878-12-18") // "6/18 December 1878"
 * @example dualDate("1918-01-10") // "28 December 1917/10 January 1918"
 */
export function dualDate(newStyle: string): string {
  const [point] = parseDate(newStyle).points;
  const [old] = parseDate(toOldStyle(newStyle), "julian").points;
  if (!isDay(point) || !isDay(old)) throw new DateError("malformed", newStyle, "only a day is written in both styles");
  if (old.year !== point.year) return `${inWords(old)} ${old.year}/${inWords(point)} ${point.year}`;
  if (old.month !== point.month) return `${inWords(old)}/${inWords(point)} ${point.year}`;
  return `${old.day}/${inWords(point)} ${point.year}`;
}

function isDay(point: DatePoint | null | undefined): point is DatePoint & CivilDay {
  return point?.precision === "day" && point.month !== undefined && point.day !== undefined;
}

function inWords({ month, day }: CivilDay): string {
  return `${day} ${MONTHS[month - 1]}`;
}

function oldStylePoint(point: DatePoint, text: string): string {
  if (point.year === undefined || point.month === undefined || point.day === undefined)
    throw new DateError(
      "malformed",
      text,
      "a month or a year straddles two Old Style ones; only days can be converted",
    );
  const mark = point.approximate && point.uncertain ? "%" : point.approximate ? "~" : point.uncertain ? "?" : "";
  const bare = parseDate(isoDay({ year: point.year, month: point.month, day: point.day })).start.min;
  const day = isoDay(civilDay(Math.floor(bare / MINUTES_PER_DAY), "julian"));
  if (point.minute === undefined) return `${day}${mark}`;
  return `${day}T${twoDigits(Math.floor(point.minute / 60))}:${twoDigits(point.minute % 60)}${mark}`;
}
