import { MINUTES_PER_DAY, type Span } from "@thaw/chronicle";
import { timeScale } from "../time/time-scale.ts";
import { timeTicks } from "../time/time-ticks.ts";
import type { TrackBar, TrackMark, TrackRow, Tracks } from "./tracks.ts";

/** A bar with its place, in shares of the scale: 0 its beginning, 1 its end. What is not certain of it is hatched. */
export interface PlacedTrackBar {
  readonly bar: TrackBar;
  readonly from: number;
  readonly to: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  /** Whether it goes on beyond what is drawn. */
  readonly openRight: boolean;
}

export interface PlacedTrackMark {
  readonly mark: TrackMark;
  readonly at: number;
}

export interface PlacedTrack {
  readonly row: TrackRow;
  readonly bars: readonly PlacedTrackBar[];
  readonly marks: readonly PlacedTrackMark[];
  /** From the first mark to the last: how long it took. */
  readonly lag?: { readonly from: number; readonly to: number } | undefined;
}

export interface TrackTick {
  readonly at: number;
  readonly label: string;
  /** Of two neighbours one, which may go where there is little room. */
  readonly spare: boolean;
}

/** Where everything lies, in shares of the scale's length: the same for every width, so that a page can stretch it. */
export interface TracksLayout {
  readonly tracks: Tracks;
  readonly ticks: readonly TrackTick[];
  readonly rows: readonly PlacedTrack[];
}

/** The narrowest that a scale of years is shown, in pixels; its labels have room there. */
const NARROWEST = 340;
/** The least room of a label on such a scale: a life of ninety years is told by its decades. */
const LABEL = 34;

/** Place everything. Pure. @throws {RangeError} when there is nothing to be placed */
export function layoutTracks(tracks: Tracks): TracksLayout {
  const scale = timeScale(tracks.window, 0, 1);
  return {
    tracks,
    ticks: tracks.scale === "days" ? dayTicks(tracks) : yearTicks(tracks),
    rows: tracks.rows.map((row): PlacedTrack => {
      const marks = row.marks.map((mark) => ({ mark, at: scale.x(middleOf(mark.at)) }));
      const places = marks.map(({ at }) => at);
      return {
        row,
        marks,
        ...(marks.length > 1 && { lag: { from: Math.min(...places), to: Math.max(...places) } }),
        bars: row.bars.map((bar) => placeBar(bar, scale.x, tracks.window.to)),
      };
    }),
  };
}

function placeBar(bar: TrackBar, x: (minute: number) => number, windowEnd: number): PlacedTrackBar {
  const { start, end } = bar.at;
  const [from, to] = [x(start.min), x(end.max + 1)];
  const sureFrom = isDay(start) ? from : x(start.max);
  const sureTo = isDay(end) ? to : x(Math.max(end.min, start.max));
  return { bar, from, to, sureFrom, sureTo: Math.max(sureTo, sureFrom), openRight: end.max > windowEnd };
}

function isDay({ min, max }: Span): boolean {
  return min === max || max - min < MINUTES_PER_DAY;
}

function middleOf({ min, max }: Span): number {
  return (min + max + 1) / 2;
}

function dayTicks({ window, speech }: Tracks): TrackTick[] {
  const days = Math.round((window.to - window.from) / MINUTES_PER_DAY);
  const named = timeTicks(timeScale(window, 0, days * 50), 44, speech).slice(0, days);
  return named.map(({ label }, index) => ({
    at: (index + 0.5) / days,
    label: label.replace(/ .*/, ""),
    spare: index % 2 === 1,
  }));
}

function yearTicks({ window, speech }: Tracks): TrackTick[] {
  const ticks = timeTicks(timeScale(window, 0, NARROWEST), LABEL, speech).filter(
    ({ x }) => x > 14 && x < NARROWEST - 14,
  );
  return ticks.map(({ x, label }) => ({ at: x / NARROWEST, label, spare: false }));
}
