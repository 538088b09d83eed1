import { content, type EventTime, eventTimes, type HistoricalEvent, inTime } from "@thaw/content";
import { daysBetween } from "@thaw/site/text";

/** One of an event's four times within the stretch that is drawn. */
export interface Moment {
  readonly event: HistoricalEvent;
  readonly time: EventTime;
  readonly edtf: string;
  /** Its day, counted from the first. */
  readonly day: number;
}

/** A day, an hour of it, or a stretch of hours within it. */
const ONE_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+(?:\/\1T[\d:]+)?)?$/;

/** The days around Stalin's death, and every time of every event that is dated to one of them, in the order of time. */
export function momentsBetween(first: string, last: string): { days: readonly string[]; moments: readonly Moment[] } {
  const days = daysBetween(first, last);
  const moments = inTime(content).flatMap((event) =>
    eventTimes.flatMap((time): Moment[] => {
      const edtf = event.time[time]?.date.edtf ?? "";
      const day = days.indexOf(edtf.slice(0, 10));
      return day >= 0 && ONE_DAY.test(edtf) ? [{ event, time, edtf, day }] : [];
    }),
  );
  return { days, moments: [...moments].sort((a, b) => a.day - b.day) };
}
