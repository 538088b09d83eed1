import {
  compareDates,
  type EventTime,
  eventTimes,
  type HistoricalEvent,
  MINUTES_PER_DAY,
  parseDate,
  type Span,
} from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { TrackRow, Tracks } from "./tracks.ts";

export interface TimesOfEventOptions {
  readonly id: string;
  /** What each of the four times is called. */
  readonly timeNames: Readonly<Record<EventTime, string>>;
  readonly speech?: ChartSpeech;
}

/** Room beside the first and the last mark, as a share of what lies between them. */
const ROOM = 0.08;

/**
 * The times of one event, a line each in the order of the dates: a mark, hatched around as far as the date is not certain, and to the edge where one of its ends is
 * not known at all. Nothing where fewer than two have a place on a scale, or all are of one day.
 */
export function timesOfEvent(
  event: HistoricalEvent,
  { id, timeNames, speech = inEnglish }: TimesOfEventOptions,
): Tracks | undefined {
  const known = eventTimes
    .flatMap((time) => {
      const edtf = event.time[time]?.date.edtf;
      if (edtf === undefined) return [];
      const { start, end } = parseDate(edtf);
      return [{ time, edtf, start, end }];
    })
    .sort((a, b) => compareDates(a.edtf, b.edtf) || eventTimes.indexOf(a.time) - eventTimes.indexOf(b.time));
  const placed = known.filter(({ start, end }) => Number.isFinite(end.max - start.min));
  if (placed.length < 2 || new Set(known.map(({ edtf }) => edtf.slice(0, 10))).size < 2) return undefined;
  const from = Math.min(...placed.map(({ start }) => start.min));
  const to = Math.max(...placed.map(({ end }) => end.max));
  const room = Math.max(MINUTES_PER_DAY / 2, Math.round((to - from) * ROOM));
  const window = { from: from - room, to: to + room };
  const within = ({ min, max }: Span): Span => ({ min: Math.max(min, window.from), max: Math.min(max, window.to - 1) });
  const rows = known.map(({ time, edtf, start, end }): TrackRow => {
    const words = speech.date(edtf);
    const isPlaced = Number.isFinite(end.max - start.min);
    const isDay = end.max - start.min < MINUTES_PER_DAY;
    return {
      id: time,
      label: timeNames[time],
      words,
      bars: isDay ? [] : [{ id: time, kind: "time", at: { start: within(start), end: within(end) }, words }],
      marks: isPlaced ? [{ time, at: { min: start.min, max: end.max } }] : [],
    };
  });
  return { id, title: event.title, window, scale: "years", rows, speech };
}
