import type { TimelineLane } from "@thaw/charts";
import type { HistoricalEvent } from "@thaw/chronicle";
import { content, site, words } from "../../subject.ts";

/** A way to divide events into lanes. What no lane takes is left out, and the page says how many. */
export interface Division {
  readonly lanes: readonly TimelineLane[];
  laneOf(event: HistoricalEvent): string | undefined;
}

const topicLanes = site.drawings.lanes ?? lanePerTopic();
const [first = { id: "events", label: words.timeline.events, topics: [] }] = topicLanes;
const laneOfTopic = new Map(
  topicLanes.flatMap(({ id, topics }) => topics.map((topic): [string, string] => [topic, id])),
);

/** By the first topic of an event; what has none, or one that no lane takes, stands in the first. */
export const byTopic: Division = {
  lanes: (topicLanes.length > 0 ? topicLanes : [first]).map(({ id, label }) => ({ id, label })),
  laneOf: ({ topics: [topic] }) => laneOfTopic.get(topic ?? "") ?? first.id,
};

function lanePerTopic(): { id: string; label: string; topics: readonly string[] }[] {
  return Object.entries(content.subject.topics).map(([topic, label]) => ({ id: topic, label, topics: [topic] }));
}

/** The figures and places with the most events in a list. */
function busiest<Id extends string>(
  events: readonly HistoricalEvent[],
  idsOf: (event: HistoricalEvent) => Id[],
  most: number,
): Id[] {
  const counts = new Map<Id, number>();
  for (const event of events) for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

const figuresOf = (event: HistoricalEvent): string[] => event.who.flatMap(({ figure }) => figure ?? []);
const placesOf = (event: HistoricalEvent): string[] => event.places.map(({ place }) => place);

/** By the figure named first of those with the most events. */
export function byFigure(events: readonly HistoricalEvent[]): Division {
  const ids = busiest(events, figuresOf, 8);
  return {
    lanes: ids.map((id) => ({ id, label: content.label(id) })),
    laneOf: (event) => figuresOf(event).find((id) => ids.includes(id)),
  };
}

/** By the place named first of those with the most events. */
export function byPlace(events: readonly HistoricalEvent[]): Division {
  const ids = busiest(events, placesOf, 8);
  return {
    lanes: ids.map((id) => ({ id, label: content.label(id) })),
    laneOf: (event) => placesOf(event).find((id) => ids.includes(id)),
  };
}
