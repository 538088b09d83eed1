import { parseDate, type Term } from "@thaw/chronicle";
import { content } from "../subject.ts";

/** Where a term lies on a scale of 0 to 100: the whole stretch it may have covered, and within it the part that is certain. */
export interface TermBar {
  readonly from: number;
  readonly to: number;
  readonly certainFrom: number;
  readonly certainTo: number;
}

/** The bars of several terms on one scale, from the first beginning to the last end, and the years that the scale spans. */
export interface TermBars {
  readonly years: string;
  readonly bars: readonly TermBar[];
}

const MINUTES_PER_YEAR = 365.25 * 1440;
const lastDay = parseDate(content.subject.period).end.max;

/** Lay terms out on a common scale. A term that outlasts the period, or whose end nobody knows, runs to the end of the scale. */
export function termBars(terms: readonly Term[]): TermBars | undefined {
  const extents = terms.map((term) => {
    const { start } = parseDate(term.start.date.edtf);
    const end = term.end ? parseDate(term.end.date.edtf).end : undefined;
    const latest = end?.max ?? Number.POSITIVE_INFINITY;
    return { start, end: { min: end?.min ?? (term.open ? latest : start.max), max: latest } };
  });
  const min = Math.min(...extents.map(({ start }) => start.min));
  const finite = extents.flatMap(({ start, end }) => [start.max, ...(Number.isFinite(end.max) ? [end.max] : [])]);
  const open = extents.some(({ end }) => !Number.isFinite(end.max));
  const max = Math.max(...finite, ...(open ? [lastDay] : []));
  if (!(max > min)) return undefined;
  const place = (moment: number) => Math.round((1000 * (Math.min(moment, max) - min)) / (max - min)) / 10;
  return {
    years: years(min, max),
    bars: extents.map(({ start, end }) => ({
      from: place(start.min),
      to: place(end.max),
      certainFrom: place(start.max),
      certainTo: place(Math.max(end.min, start.max)),
    })),
  };
}

function years(min: number, max: number): string {
  const [first, last] = [min, max].map((moment) => 1970 + Math.floor(moment / MINUTES_PER_YEAR));
  return first === last ? `${first}` : `${first}–${last}`;
}
