import { MONTHS } from "./months.ts";
import { type DatePoint, type ParsedDate, parseDate } from "./parse-date.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"];

/**
 * A date in English words, day first, that never claims more than the EDTF says.
 *
 * @throws {DateError} when the text is no date.
 * @example formatDate("1953-06-26") // "26 June 1953"
 * @example formatDate("1953~") // "about 1953"
 * @example formatDate("1953-07-02/1953-07-07") // "2–7 July 1953"
 * @example formatDate("[1953-06-26,1953-06-27]") // "26 June 1953 or 27 June 1953"
 */
export function formatDate(edtf: string): string {
  const parsed = parseDate(edtf);
  if (parsed.kind === "interval") return formatInterval(parsed);
  if (parsed.kind === "oneOf") return formatSet(parsed);
  const [point] = parsed.points;
  return point ? formatPoint(point) : edtf;
}

function formatInterval({ points: [from = null, to = null], openStart, openEnd }: ParsedDate): string {
  if (!from) return to ? `${openStart ? "until" : "ended"} ${formatPoint(to)}` : "";
  if (!to) return openEnd ? `from ${formatPoint(from)}` : `from ${formatPoint(from)}, end unknown`;
  const [first, last] = [formatPoint(from), formatPoint(to)];
  if (from.minute !== undefined && to.minute !== undefined && sameDay(from, to)) return `${first}–${clock(to.minute)}`;
  const plain = [from, to].every((point) => !point.approximate && !point.uncertain && point.precision === "day");
  if (plain && from.year === to.year) {
    if (sameDay(from, to)) return first;
    return from.month === to.month ? `${from.day}–${last}` : `${from.day} ${MONTHS[(from.month ?? 1) - 1]} – ${last}`;
  }
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

function sameDay(a: DatePoint, b: DatePoint): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function formatSet({ edtf }: ParsedDate): string {
  const members = edtf
    .slice(1, -1)
    .split(",")
    .map((member) => {
      const [from = "", to] = member.trim().split("..");
      const words = (text: string) => formatDate(text);
      if (to === undefined) return words(from);
      if (from === "") return `${words(to)} or before`;
      return to === "" ? `${words(from)} or after` : `between ${words(from)} and ${words(to)}`;
    });
  return members.length < 3 ? members.join(" or ") : `${members.slice(0, -1).join(", ")} or ${members.at(-1)}`;
}

function formatPoint(point: DatePoint): string {
  const words = formatBare(point);
  if (point.approximate && point.uncertain) return `perhaps about ${words}`;
  if (point.approximate) return `about ${words}`;
  return point.uncertain ? `${words} (uncertain)` : words;
}

function formatBare({ precision, year, month, day, minute, text }: DatePoint): string {
  switch (precision) {
    case "minute":
      return `${day} ${MONTHS[(month ?? 1) - 1]} ${era(year)}, ${clock(minute ?? 0)}`;
    case "day":
      return `${day} ${MONTHS[(month ?? 1) - 1]} ${era(year)}`;
    case "month":
      return `${MONTHS[(month ?? 1) - 1]} ${era(year)}`;
    case "season":
      return `${SEASONS[(month ?? 21) - 21]} ${era(year)}`;
    case "year":
      return era(year);
    case "decade":
      return year >= 0 ? `${year}s` : `between ${era(year)} and ${era(year + 9)}`;
    case "century":
      return `between ${era(year)} and ${era(year + 99)}`;
    case "millennium":
      return `between ${era(year)} and ${era(year + 999)}`;
    default:
      return text;
  }
}

function era(year: number): string {
  return year > 0 ? `${year}` : `${1 - year} BCE`;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
