import { type Certainty, type Extent, extentBetween, extentOf, overlaps, wholeOf } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EventTime, eventTimes } from "../model/event-times.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { type EventIndex, type EventKey, eventIndex } from "./event-index.ts";
import { boundsOf } from "./interval-index.ts";

/** What {@link listEvents} can ask for. Fields that are given must all hold; a list holds when any of its values does. */
export interface EventFilter<S extends Subject = Subject> {
  readonly kind?: readonly S["eventKind"][] | undefined;
  readonly topic?: readonly S["topic"][] | undefined;
  readonly figure?: readonly S["figure"][] | undefined;
  readonly organization?: readonly S["organization"][] | undefined;
  readonly place?: readonly S["place"][] | undefined;
  /** Earliest date, EDTF. */
  readonly from?: string | undefined;
  /** Latest date, EDTF. */
  readonly to?: string | undefined;
  /** Which of the four times `from` and `to` speak of; when it happened, unless said. */
  readonly time?: EventTime | undefined;
  /** `certainly` leaves out events that may lie outside the range. */
  readonly certainty?: "certainly" | "possibly" | undefined;
}

/** An event, and how certain it is that it lies in the range asked for. */
export interface EventInRange<S extends Subject = Subject> {
  readonly event: EntryByKind<S>["event"];
  readonly certainty: "certainly" | "possibly";
}

const filterKeys = ["kind", "topic", "figure", "organization", "place"] as const satisfies readonly EventKey[];

/**
 * Events in the order of time, each once, with how certain it is that it lies in the range asked for.
 *
 * @throws {DateError} when `from` or `to` is no date.
 * @example listEvents(content, { figure: ["lavrentiy-beria"], from: "1953-03", to: "1953-12" })
 */
export function listEvents<S extends Subject>(dataset: Dataset<S>, filter: EventFilter<S> = {}): EventInRange<S>[] {
  const index = eventIndex(dataset);
  const time = filter.time ?? "effective";
  const range = filter.from === undefined && filter.to === undefined ? undefined : rangeBetween(filter.from, filter.to);
  const wanted = filterKeys.flatMap((key) => (filter[key] ? [placesOf(index, key, filter[key])] : []));
  if (range) wanted.push(new Set(index.at[time].touching(boundsOf(range))));
  const [fewest, ...others] = wanted.sort((a, b) => a.size - b.size);
  const places = fewest
    ? [...fewest].filter((place) => others.every((other) => other.has(place))).sort((a, b) => a - b)
    : index.ordered.keys();
  const found: EventInRange[] = [];
  for (const place of places) {
    const event = index.ordered[place];
    if (!event) continue;
    const certainty = range ? overlapsAt(event, time, range) : "certainly";
    if (certainty === "no" || (certainty === "possibly" && filter.certainty === "certainly")) continue;
    found.push({ event, certainty });
  }
  return found as EventInRange<S>[];
}

function placesOf(index: EventIndex, key: EventKey, values: readonly string[]): Set<number> {
  return new Set(values.flatMap((value) => index.by[key].get(value) ?? []));
}

/**
 * Events that happened, wholly or in part, between two dates.
 *
 * @throws {DateError} when either is no date.
 * @example eventsBetween(content, "1953-03", "1953-06")
 */
export function eventsBetween<S extends Subject>(dataset: Dataset<S>, from: string, to: string): EventInRange<S>[] {
  return listEvents(dataset, { from, to });
}

/** What an event has to do with a day. */
export interface EventOnDay<S extends Subject = Subject> extends EventInRange<S> {
  readonly time: EventTime;
}

/**
 * What the events have to do with a day: happened, were decided, were made public or became known abroad on it.
 *
 * @throws {DateError} when it is no date.
 * @example eventsOn(content, "1953-07-10")
 */
export function eventsOn<S extends Subject>(dataset: Dataset<S>, date: string): EventOnDay<S>[] {
  const day = wholeOf(date);
  const { at, ordered } = eventIndex(dataset);
  const touched = new Set(eventTimes.flatMap((time) => at[time].touching(boundsOf(day))));
  return [...touched]
    .sort((a, b) => a - b)
    .flatMap((place) => ordered[place] ?? [])
    .flatMap((event) =>
      eventTimes.flatMap((time) => {
        const certainty = overlapsAt(event, time, day);
        return certainty === "no" ? [] : [{ event, time, certainty }];
      }),
    ) as EventOnDay<S>[];
}

/**
 * Events that are part of this one, in the order of time.
 *
 * @example partsOf(content, "hungarian-revolution")
 */
export function partsOf<S extends Subject>(dataset: Dataset<S>, id: S["event"]): EntryByKind<S>["event"][] {
  const { by, ordered } = eventIndex(dataset);
  return (by.partOf.get(id) ?? []).flatMap((place) => ordered[place] ?? []) as EntryByKind<S>["event"][];
}

/**
 * All events in the order of time: by date, and within a day as `after` tells. Sorted once for a dataset.
 *
 * @example inTime(content)[0]
 */
export function inTime<S extends Subject>(dataset: Dataset<S>): readonly EntryByKind<S>["event"][] {
  return eventIndex(dataset).ordered as readonly EntryByKind<S>["event"][];
}

function rangeBetween(from: string | undefined, to: string | undefined): Extent {
  const { start, end } = extentBetween(from, to);
  return { start: { min: start.min, max: start.min }, end: { min: end.max, max: end.max } };
}

function overlapsAt(event: EntryByKind["event"], time: EventTime, range: Extent): Certainty {
  const claim = event.time[time];
  return claim ? overlaps(extentOf(claim.date.edtf), range) : "no";
}
