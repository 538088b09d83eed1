import { all, type Certainty, type Extent, extentOf, isAfter, isBefore, not } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { eventIndex } from "./event-index.ts";
import { type IntervalIndex, indexIntervals } from "./interval-index.ts";
import { perObject } from "./per-object.ts";

/** An event that had happened, and how certain what is said of it is. */
export interface Knowledge<S extends Subject = Subject> {
  readonly event: EntryByKind<S>["event"];
  readonly certainty: Exclude<Certainty, "no">;
}

/** What of the events before a day was known on it. Each list is in the order of time. */
export interface PublicOn<S extends Subject = Subject> {
  /** Made public at home by the end of the day. */
  readonly known: readonly Knowledge<S>[];
  /** Happened before the day, and not yet made public at home. */
  readonly secret: readonly Knowledge<S>[];
  /** Of the secret ones, those that were known abroad by the end of the day. */
  readonly knownAbroad: readonly Knowledge<S>[];
}

/**
 * What the public could know on a day. Only events that say when they were made public are spoken of: of the others the corpus does
 * not know it.
 *
 * @param date a day, New Style, EDTF.
 * @throws {DateError} when it is no date.
 * @example publicOn(content, "1953-07-01").secret.map(({ event }) => event.id) // … "arrest-of-beria"
 */
export function publicOn<S extends Subject>(dataset: Dataset<S>, date: string): PublicOn<S> {
  const { start, end } = extentOf(date);
  const [dawn, night] = [moment(start.min), moment(end.max)];
  const { announced, hidden } = publicityIndex(dataset);
  const knownAt = (news: string) => not(isAfter(news, night));
  const known = inOrder(dataset, announced.touching({ min: Number.NEGATIVE_INFINITY, max: end.max })).flatMap((event) =>
    judged(event, knownAt(announcedAt(event))),
  );
  const secret = inOrder(dataset, hidden.touching({ min: start.min, max: end.max })).flatMap((event) =>
    judged(event, all(isBefore(event.time.effective.date.edtf, dawn), isAfter(announcedAt(event), night))),
  );
  const knownAbroad = secret.flatMap(({ event, certainty }) =>
    event.time.knownAbroad ? judged(event, all(certainty, knownAt(event.time.knownAbroad.date.edtf))) : [],
  );
  return { known, secret, knownAbroad } as PublicOn<S>;
}

function moment(minute: number): Extent {
  const span = { min: minute, max: minute };
  return { start: span, end: span };
}

function judged(event: EntryByKind["event"], certainty: Certainty): Knowledge[] {
  return certainty === "no" ? [] : [{ event, certainty }];
}

function announcedAt({ time }: EntryByKind["event"]): string {
  return (time.announced ?? time.effective).date.edtf;
}

function inOrder(dataset: Dataset, events: readonly EntryByKind["event"][]): EntryByKind["event"][] {
  const { place } = eventIndex(dataset);
  return [...events].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

const publicityIndex = perObject(
  (dataset: Dataset): Record<"announced" | "hidden", IntervalIndex<EntryByKind["event"]>> => {
    const announced = eventIndex(dataset).ordered.filter(({ time }) => time.announced !== undefined);
    return {
      announced: indexIntervals(announced, (event) => {
        const { min } = extentOf(announcedAt(event)).start;
        return { min, max: min };
      }),
      hidden: indexIntervals(announced, (event) => ({
        min: extentOf(event.time.effective.date.edtf).end.min,
        max: extentOf(announcedAt(event)).start.max,
      })),
    };
  },
);
