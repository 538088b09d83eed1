import { civilDay, isoDay, MINUTES_PER_DAY, twoDigits } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { parseDate } from "./parse-date.ts";
import type { DatePoint } from "./parse-point.ts";

/**
 * The New Style EDTF of a date written Old Style. A day stays a day; a month or a year, which straddles two New Style ones,
 * becomes the set of the days it can be.
 *
 * @throws {DateError} when the text is no Old Style date.
 * @example toNewStyle("1917-10-25") // "1917-11-07"
 * @example toNewStyle("1917-02") // "[1917-02-14..1917-03-13]"
 */
export function toNewStyle(julian: string): string {
  const parsed = parseDate(julian, "julian");
  if (parsed.kind === "point") return newStylePoint(parsed.points[0] ?? null);
  if (parsed.kind === "interval") {
    const [from = null, to = null] = parsed.points;
    const ends = [from, to].map((point) =>
      point && point.precision !== "day" && point.precision !== "minute" ? null : point,
    );
    if (ends[0] !== from || ends[1] !== to) {
      throw new DateError(
        "malformed",
        julian,
        "the ends of an Old Style interval must be days; convert it and write it New Style",
      );
    }
    const [start, end] = ends.map((point) => (point ? newStylePoint(point) : undefined));
    return `${start ?? (parsed.openStart ? ".." : "")}/${end ?? (parsed.openEnd ? ".." : "")}`;
  }
  if (julian.includes(".."))
    throw new DateError("malformed", julian, "an Old Style set must list its days; convert it and write it New Style");
  return `[${parsed.points.map(newStylePoint).join(",")}]`;
}

function newStylePoint(point: DatePoint | null): string {
  if (!point) return "";
  const qualifier = point.approximate && point.uncertain ? "%" : point.approximate ? "~" : point.uncertain ? "?" : "";
  const bare = parseDate(qualifier ? point.text.slice(0, -1) : point.text, "julian").start;
  const first = isoDay(civilDay(Math.floor(bare.min / MINUTES_PER_DAY)));
  if (point.minute !== undefined)
    return `${first}T${twoDigits(Math.floor(point.minute / 60))}:${twoDigits(point.minute % 60)}${qualifier}`;
  if (point.precision === "day") return `${first}${qualifier}`;
  return `[${first}..${isoDay(civilDay(Math.floor(bare.max / MINUTES_PER_DAY)))}]`;
}
