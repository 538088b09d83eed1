import type { TimelineLane } from "@thaw/charts";
import { content, type FigureId, type HistoricalEvent, type PlaceId, type Topic } from "@thaw/content";

/** A way to divide events into lanes. What no lane takes is left out, and the page says how many. */
export interface Division {
  readonly lanes: readonly TimelineLane[];
  laneOf(event: HistoricalEvent): string | undefined;
}

const topicLanes = [
  { id: "politics", label: "High politics", topics: ["succession", "party", "government", "revolution"] },
  { id: "repression", label: "Repression and release", topics: ["repression", "release"] },
  { id: "economy", label: "Economy and science", topics: ["economy", "science"] },
  { id: "bloc", label: "The bloc", topics: ["bloc"] },
  { id: "world", label: "The world", topics: ["foreign", "army"] },
  { id: "culture", label: "Culture and memory", topics: ["culture"] },
] as const satisfies readonly { id: string; label: string; topics: readonly Topic[] }[];

const laneOfTopic = new Map<string, string>(topicLanes.flatMap(({ id, topics }) => topics.map((topic) => [topic, id])));

/** By the first topic of an event. */
export const byTopic: Division = {
  lanes: topicLanes.map(({ id, label }) => ({ id, label })),
  laneOf: ({ topics: [first] }) => laneOfTopic.get(first ?? "") ?? "politics",
};

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

const figuresOf = (event: HistoricalEvent): FigureId[] => event.who.flatMap(({ figure }) => figure ?? []);
const placesOf = (event: HistoricalEvent): PlaceId[] => event.places.map(({ place }) => place);

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
