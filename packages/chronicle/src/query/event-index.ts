import { compareDates, extentOf } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EventTime, eventTimes } from "../model/event-times.ts";
import type { Dataset } from "./dataset.ts";
import { groupBy } from "./group-by.ts";
import { boundsOf, type IntervalIndex, indexIntervals } from "./interval-index.ts";
import { perObject } from "./per-object.ts";

/** Something that events have, by which they can be asked for. */
export type EventKey = "kind" | "topic" | "figure" | "organization" | "place" | "partOf" | "cause";

/** The events of a dataset in the order of time, and where in that order those stand that are asked for. */
export interface EventIndex {
  readonly ordered: readonly EntryByKind["event"][];
  readonly place: ReadonlyMap<string, number>;
  readonly by: Readonly<Record<EventKey, ReadonlyMap<string, readonly number[]>>>;
  readonly at: Readonly<Record<EventTime, IntervalIndex<number>>>;
}

type Event = EntryByKind["event"];

const keysOf: Readonly<Record<EventKey, (event: Event) => readonly (string | undefined)[]>> = {
  kind: ({ kind }) => [kind],
  topic: ({ topics }) => topics,
  figure: ({ who }) => who.map(({ figure }) => figure),
  organization: ({ who }) => who.map(({ organization }) => organization),
  place: ({ places }) => places.map(({ place }) => place),
  partOf: ({ partOf }) => [partOf],
  cause: ({ causes }) => causes.map(({ event }) => event),
};

/** {@link EventIndex}, made once for a dataset. */
export const eventIndex = perObject((dataset: Dataset): EventIndex => {
  const byDate = [...dataset.events].sort(
    (a, b) => compareDates(a.time.effective.date.edtf, b.time.effective.date.edtf) || (a.id < b.id ? -1 : 1),
  );
  const ordered = respectAfter(byDate);
  return {
    ordered,
    place: new Map(ordered.map(({ id }, place) => [id, place])),
    by: Object.fromEntries(
      Object.entries(keysOf).map(([key, values]) => [key, placesBy(ordered, values)]),
    ) as unknown as EventIndex["by"],
    at: Object.fromEntries(eventTimes.map((time) => [time, placesAt(ordered, time)])) as EventIndex["at"],
  };
});

function placesBy(ordered: readonly Event[], values: (event: Event) => readonly (string | undefined)[]) {
  const named = ordered.flatMap((event, place) => [...new Set(values(event))].map((value) => ({ value, place })));
  const places = groupBy(named, ({ value }) => value);
  return new Map(
    [...places].flatMap(([value, own]) => (value === undefined ? [] : [[value, own.map(({ place }) => place)]])),
  );
}

function placesAt(ordered: readonly Event[], time: EventTime): IntervalIndex<number> {
  const dated = ordered.flatMap((event, place) => {
    const claim = event.time[time];
    return claim ? [{ place, bounds: boundsOf(extentOf(claim.date.edtf)) }] : [];
  });
  const index = indexIntervals(dated, ({ bounds }) => bounds);
  return { touching: (span) => index.touching(span).map(({ place }) => place) };
}

/** Move events behind those they are said to come after; a circle, which the checks refuse, leaves the order by date. */
function respectAfter(events: readonly Event[]): Event[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const placed = new Set<string>();
  const result: Event[] = [];
  const place = (event: Event, waiting: Set<string>) => {
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
