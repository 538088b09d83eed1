import { content, type HistoricalEvent, inTime, isAfter, isBefore } from "@thaw/content";

/** Events that had certainly happened before a day and were certainly made public only after it: what was still a secret. */
export function notYetPublic(day: string): HistoricalEvent[] {
  return inTime(content).filter(
    ({ time }) =>
      time.announced !== undefined &&
      isBefore(time.effective.date.edtf, day) === "certainly" &&
      isAfter(time.announced.date.edtf, day) === "certainly",
  );
}
