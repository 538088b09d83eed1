import {
  type Certainty,
  compareDates,
  type Extent,
  extentBetween,
  extentOf,
  overlaps,
  wholeOf,
} from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EventTime, eventTimes } from "../model/event.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";

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

/** Events in the order of time, each once, with how certain it is that it lies in the range asked for. */
export function listEvents<S extends Subject>(
  dataset: Dataset<S>,
  filter: EventFilter<S> = {},
): { readonly event: EntryByKind<S>["event"]; readonly certainty: "certainly" | "possibly" }[] {
  const range = filter.from === undefined && filter.to === undefined ? undefined : rangeBetween(filter.from, filter.to);
  const found: { event: EntryByKind<S>["event"]; certainty: "certainly" | "possibly" }[] = [];
  for (const event of inTime(dataset)) {
    if (filter.kind && !filter.kind.includes(event.kind)) continue;
    if (filter.topic && !event.topics.some((topic) => filter.topic?.includes(topic))) continue;
    if (filter.figure && !event.who.some(({ figure }) => figure !== undefined && filter.figure?.includes(figure)))
      continue;
    if (
      filter.organization &&
      !event.who.some((item) => item.organization !== undefined && filter.organization?.includes(item.organization))
    )
      continue;
    if (filter.place && !event.places.some(({ place }) => filter.place?.includes(place))) continue;
    const certainty = range ? overlapsAt(event, filter.time ?? "effective", range) : "certainly";
    if (certainty === "no" || (certainty === "possibly" && filter.certainty === "certainly")) continue;
    found.push({ event, certainty });
  }
  return found;
}

/** Events that happened, wholly or in part, between two dates. @throws {DateError} */
export function eventsBetween<S extends Subject>(dataset: Dataset<S>, from: string, to: string) {
  return listEvents(dataset, { from, to });
}

/** What the events have to do with a day: happened, were decided, were made public or became known abroad on it. */
export function eventsOn<S extends Subject>(
  dataset: Dataset<S>,
  date: string,
): {
  readonly event: EntryByKind<S>["event"];
  readonly time: EventTime;
  readonly certainty: "certainly" | "possibly";
}[] {
  const day = wholeOf(date);
  return inTime(dataset).flatMap((event) =>
    eventTimes.flatMap((time) => {
      const certainty = overlapsAt(event, time, day);
      return certainty === "no" ? [] : [{ event, time, certainty }];
    }),
  );
}

/** Events that this one led to, in the order of time. */
export function consequencesOf<S extends Subject>(dataset: Dataset<S>, id: S["event"]): EntryByKind<S>["event"][] {
  return inTime(dataset).filter((event) => event.causes.some((cause) => cause.event === id));
}

/** Events that are part of this one, in the order of time. */
export function partsOf<S extends Subject>(dataset: Dataset<S>, id: S["event"]): EntryByKind<S>["event"][] {
  return inTime(dataset).filter((event) => event.partOf === id);
}

const ordered = new WeakMap<object, readonly EntryByKind["event"][]>();

/**
 * All events in the order of time: by date, and within a day as `after` tells. Sorted once for a dataset.
 */
export function inTime<S extends Subject>(dataset: Dataset<S>): readonly EntryByKind<S>["event"][] {
  const known = ordered.get(dataset);
  if (known) return known as readonly EntryByKind<S>["event"][];
  const byDate = [...dataset.events].sort(
    (a, b) => compareDates(a.time.effective.date.edtf, b.time.effective.date.edtf) || (a.id < b.id ? -1 : 1),
  );
  const result = respectAfter(byDate);
  ordered.set(dataset, result as readonly EntryByKind["event"][]);
  return result;
}

/** Move events behind those they are said to come after; a circle, which the checks refuse, leaves the order by date. */
function respectAfter<E extends EntryByKind["event"]>(events: readonly E[]): E[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const placed = new Set<string>();
  const result: E[] = [];
  const place = (event: E, waiting: Set<string>) => {
    if (placed.has(event.id) || waiting.has(event.id)) return;
    waiting.add(event.id);
    for (const id of event.after) {
      const earlier = byId.get(id);
      if (earlier) place(earlier, waiting);
    }
    waiting.delete(event.id);
    if (placed.has(event.id)) return;
    placed.add(event.id);
    result.push(event);
  };
  for (const event of events) place(event, new Set());
  return result;
}

function rangeBetween(from: string | undefined, to: string | undefined): Extent {
  const { start, end } = extentBetween(from, to);
  return { start: { min: start.min, max: start.min }, end: { min: end.max, max: end.max } };
}

function overlapsAt(event: EntryByKind["event"], time: EventTime, range: Extent): Certainty {
  const claim = event.time[time];
  return claim ? overlaps(extentOf(claim.date.edtf), range) : "no";
}
