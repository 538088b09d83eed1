import { MINUTES_PER_DAY } from "@thaw/chronicle";

/** A stretch of time in minutes of local civil time from 1970, first minute and last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Minutes to pixels, linear: a scale without a `Date`, so that any year and any minute can be drawn. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerDay: number;
  /** Pixels from the left edge; a moment outside the window lies at its edge. */
  x(minute: number): number;
}

/** @throws {RangeError} when the window or the room for it is empty */
export function timeScale(window: TimeWindow, left: number, right: number): TimeScale {
  const minutes = window.to - window.from;
  if (!(minutes > 0 && Number.isFinite(minutes)))
    throw new RangeError(
      `Cannot draw a stretch of ${minutes} minutes: it must be longer than nothing and have two ends`,
    );
  if (!(right > left)) throw new RangeError(`Cannot draw between ${left} and ${right} pixels: there is no room`);
  const perMinute = (right - left) / minutes;
  return {
    window,
    left,
    right,
    pixelsPerDay: perMinute * MINUTES_PER_DAY,
    x: (minute) => left + (Math.min(Math.max(minute, window.from), window.to) - window.from) * perMinute,
  };
}
