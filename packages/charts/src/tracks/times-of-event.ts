import {
  compareDates,
  type EventTime,
  eventTimes,
  formatDate,
  type HistoricalEvent,
  MINUTES_PER_DAY,
  parseDate,
} from "@thaw/chronicle";
import type { TrackRow, Tracks } from "./tracks.ts";

export interface TimesOfEventOptions {
  readonly id: string;
  /** What each of the four times is called. */
  readonly timeNames: Readonly<Record<EventTime, string>>;
}

/** Room beside the first and the last mark, as a share of what lies between them. */
const ROOM = 0.08;

/**
 * The times of one event, a line each in the order of the dates: a mark, hatched around as far as the date is not certain. Nothing where fewer than two of them
 * have a place on a scale, or all are of one day.
 */
export function timesOfEvent(event: HistoricalEvent, { id, timeNames }: TimesOfEventOptions): Tracks | undefined {
  const known = eventTimes
    .flatMap((time) => {
      const edtf = event.time[time]?.date.edtf;
      if (edtf === undefined) return [];
      const { start, end } = parseDate(edtf);
      return Number.isFinite(end.max - start.min) ? [{ time, edtf, start, end }] : [];
    })
    .sort((a, b) => compareDates(a.edtf, b.edtf) || eventTimes.indexOf(a.time) - eventTimes.indexOf(b.time));
  if (new Set(known.map(({ edtf }) => edtf.slice(0, 10))).size < 2) return undefined;
  const from = Math.min(...known.map(({ start }) => start.min));
  const to = Math.max(...known.map(({ end }) => end.max));
  const room = Math.max(MINUTES_PER_DAY / 2, Math.round((to - from) * ROOM));
  const rows = known.map(({ time, edtf, start, end }): TrackRow => {
    const words = formatDate(edtf);
    const isDay = end.max - start.min < MINUTES_PER_DAY;
    return {
      id: time,
      label: timeNames[time],
      words,
      bars: isDay ? [] : [{ id: time, kind: "time", at: { start, end }, words }],
      marks: [{ time, at: { min: start.min, max: end.max } }],
    };
  });
  return { id, title: event.title, window: { from: from - room, to: to + room }, scale: "years", rows };
}
