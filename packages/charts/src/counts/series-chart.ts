import { civilDay, dayNumber, type Extent, type HistoricalEvent, MINUTES_PER_DAY, parseDate } from "@thaw/chronicle";
import type { TimeWindow } from "../time/time-scale.ts";
import type { Count } from "./count-chart.ts";

/** A number at its time. */
export interface SeriesPoint {
  readonly count: Count;
  readonly at: Extent;
}

/** One thing counted at several times. */
export interface CountSeries {
  readonly what: string;
  readonly points: readonly SeriesPoint[];
}

/** What an event counts in one unit over time, before it is drawn. */
export interface SeriesChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly window: TimeWindow;
  readonly series: readonly CountSeries[];
}

/** The numbers of an event that are dated and count the same thing at two times at least, those of one unit on one scale. */
export function seriesCharts(event: HistoricalEvent): SeriesChart[] {
  const units = grouped(event.counts.filter(isInSeries(event)), ({ unit }) => unit ?? "");
  return [...units].map(([unit, counts], index) => {
    const series = [...grouped(counts, ({ what }) => what)].map(
      ([what, own]): CountSeries => ({
        what,
        points: own
          .map((count) => ({ count, at: extentOf(count) }))
          .sort((a, b) => a.at.start.min - b.at.start.min || (a.count.key < b.count.key ? -1 : 1)),
      }),
    );
    return { id: `${event.id}-series-${index}`, title: event.title, unit, window: windowOf(series), series };
  });
}

function grouped(counts: readonly Count[], by: (count: Count) => string): Map<string, Count[]> {
  const groups = new Map<string, Count[]>();
  for (const count of counts) groups.set(by(count), [...(groups.get(by(count)) ?? []), count]);
  return groups;
}

/** Whether a number of an event is one of a series, and so is not drawn by itself. */
export function isInSeries({ counts }: HistoricalEvent): (count: Count) => boolean {
  return ({ what, unit, when }) =>
    when !== undefined &&
    counts.filter((other) => other.when !== undefined && other.what === what && other.unit === unit).length > 1;
}

function extentOf({ when }: Count): Extent {
  const { start, end } = parseDate(when?.edtf ?? "");
  return { start, end };
}

/** Whole years, with half a year before the first, so that a number of 1 January has room on both sides. */
function windowOf(series: readonly CountSeries[]): TimeWindow {
  const all = series.flatMap(({ points }) => points.map(({ at }) => at));
  const first = yearOf(Math.min(...all.map(({ start }) => start.min)));
  const last = yearOf(Math.max(...all.map(({ end }) => end.max)));
  return { from: startOf(first) - 182 * MINUTES_PER_DAY, to: startOf(last + 1) };
}

/** The astronomical year of a minute. */
export function yearOf(minute: number): number {
  return civilDay(Math.floor(minute / MINUTES_PER_DAY)).year;
}

/** The first minute of an astronomical year. */
export function startOf(year: number): number {
  return dayNumber({ year, month: 1, day: 1 }) * MINUTES_PER_DAY;
}
