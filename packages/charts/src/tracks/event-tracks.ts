import {
  type Dataset,
  type EventTime,
  eventTimes,
  type HistoricalEvent,
  inTime,
  MINUTES_PER_DAY,
  parseDate,
  type Span,
} from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { TrackMark, TrackRow, Tracks } from "./tracks.ts";

export interface EventTracksOptions {
  readonly id: string;
  readonly title: string;
  /** The days shown, EDTF: `1953-02-28/1953-03-21`. */
  readonly within: string;
  /** What each of the four times is called. */
  readonly timeNames: Readonly<Record<EventTime, string>>;
  readonly hrefOf: (event: string) => string;
  readonly speech?: ChartSpeech;
}

interface OwnTime {
  readonly time: EventTime;
  readonly edtf: string;
  readonly at: Span;
}

/**
 * The events whose times fall on different days of a few weeks, each with a mark for every time: at its hour where the source gives one, else in the middle of
 * its day.
 *
 * @throws {DateError} when `within` is no date
 */
export function eventTracks(
  dataset: Dataset,
  { id, title, within, timeNames, hrefOf, speech = inEnglish }: EventTracksOptions,
): Tracks {
  const { start, end } = parseDate(within);
  const window = { from: start.min, to: end.max + 1 };
  const rows = inTime(dataset).flatMap((event): TrackRow[] => {
    const own = timesOf(event).filter(({ at }) => at.min >= window.from && at.max < window.to);
    if (new Set(own.map(({ at }) => dayOf(at))).size < 2) return [];
    const ordered = own.sort((a, b) => a.at.min - b.at.min || eventTimes.indexOf(a.time) - eventTimes.indexOf(b.time));
    return [
      {
        id: event.id,
        label: event.title,
        href: hrefOf(event.id),
        words: told(ordered, timeNames, speech),
        bars: [],
        marks: ordered.map(({ time, at }): TrackMark => ({ time, at })),
      },
    ];
  });
  const key = eventTimes.map((time) => ({ time, words: timeNames[time].toLowerCase() }));
  return { id, title, window, scale: "days", rows, key, speech };
}

/** The times of an event that are known to the day or better. */
function timesOf(event: HistoricalEvent): OwnTime[] {
  return eventTimes.flatMap((time): OwnTime[] => {
    const edtf = event.time[time]?.date.edtf;
    if (edtf === undefined) return [];
    const { start, end } = parseDate(edtf);
    const at = { min: start.min, max: end.max };
    return Number.isFinite(at.max - at.min) && dayOf(at) === Math.floor(at.max / MINUTES_PER_DAY)
      ? [{ time, edtf, at }]
      : [];
  });
}

function dayOf({ min }: Span): number {
  return Math.floor(min / MINUTES_PER_DAY);
}

/** The days of a row in words: "decided 6, happened 9 March". */
function told(own: readonly OwnTime[], timeNames: EventTracksOptions["timeNames"], { dayOfYear }: ChartSpeech): string {
  return own
    .map(({ time, edtf }, index) => {
      const day = edtf.slice(0, 10);
      const next = own[index + 1]?.edtf;
      const sameMonth = next?.slice(0, 7) === day.slice(0, 7);
      return `${timeNames[time].toLowerCase()} ${sameMonth ? Number(day.slice(8)) : dayOfYear(day)}`;
    })
    .join(", ");
}
