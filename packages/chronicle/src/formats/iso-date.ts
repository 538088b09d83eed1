import type { HistoricalDate } from "../date/historical-date.ts";
import { parseDate } from "../date/parse-date.ts";
import type { DatePoint } from "../date/parse-point.ts";

/** A date as a format without EDTF can have it: ISO 8601 as finely as it is known, for each end where it has two. */
export interface IsoDate {
  readonly start: string;
  /** Where it lasts from one date to another. */
  readonly end?: string;
  /** Whether that says all: false for what is about, doubtful, one of several, or open. */
  readonly exact: boolean;
}

/**
 * A date in ISO 8601, cut down to year, month, day or minute as it is known; nothing where not even a year stands for it.
 *
 * @example isoDate(historicalDate("1953~")) // { start: "1953", exact: false }
 */
export function isoDate(date: Pick<HistoricalDate, "edtf">): IsoDate | undefined {
  const { kind, points } = parseDate(date.edtf);
  const ends = kind === "point" ? [points[0]] : [points[0], points.at(-1)];
  const [start, end] = ends.map((point) => (point ? isoPoint(point) : undefined));
  const exact = kind !== "oneOf" && points.every((point) => point !== null && isPlain(point));
  if (kind === "oneOf") {
    const common = commonStart(start, end);
    return common === undefined ? undefined : { start: common, exact };
  }
  if (start === undefined) return undefined;
  return { start, ...(end !== undefined && { end }), exact };
}

/** Year, month and day of a date's first point, and of its last where it has two, as finely as they are known. */
export function dateParts(date: Pick<HistoricalDate, "edtf">): number[][] | undefined {
  const iso = isoDate(date);
  return iso && [iso.start, iso.end].flatMap((text) => (text === undefined ? [] : [partsOf(text)]));
}

/** Year, month and day of ISO text. The year 0 is 1 BCE. */
export function partsOf(iso: string): number[] {
  const [, year = "", month, day] = /^(-?\d+)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** Whether a date is one day, or a moment of it, without a mark of doubt. */
export function isDay(date: Pick<HistoricalDate, "edtf">): boolean {
  const { kind, points } = parseDate(date.edtf);
  return kind === "point" && !!points[0] && points[0].day !== undefined && isPlain(points[0]);
}

function isPlain(point: DatePoint): boolean {
  return (
    !point.approximate &&
    !point.uncertain &&
    !point.scattered &&
    ["year", "month", "day", "minute"].includes(point.precision)
  );
}

function isoPoint({ year, yearLast, month, day, minute, text }: DatePoint): string | undefined {
  if (yearLast !== undefined && yearLast !== year) return undefined;
  const written = yearText(year);
  if (month === undefined || month > 12) return written;
  if (day === undefined) return `${written}-${two(month)}`;
  const date = `${written}-${two(month)}-${two(day)}`;
  const time = minute === undefined ? undefined : /T[\d:]+(?:Z|[+-][\d:]+)?/.exec(text)?.[0];
  return time === undefined ? date : `${date}${time}`;
}

function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** What two dates have in common from the year down. */
function commonStart(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [first, second] = [a.split(/(?<=\d)[-T]/), b.split(/(?<=\d)[-T]/)];
  const differs = first.findIndex((part, at) => part !== second[at]);
  const common = (differs < 0 ? first : first.slice(0, differs)).slice(0, 3);
  return common.length > 0 ? common.join("-") : undefined;
}

/** The days between which a date lies, as ISO 8601, where both ends are known: what a format with ranges can say of any date. */
export function boundsOf(date: HistoricalDate): { readonly earliest: string; readonly latest: string } | undefined {
  const { earliest, latest } = date;
  return earliest === null || latest === null ? undefined : { earliest: dayOf(earliest), latest: dayOf(latest) };
}

/** The day of a moment in ISO 8601. */
export function dayOf(iso: string): string {
  return iso.replace(/T.*$/, "");
}
