import {
  type Dataset,
  type Extent,
  type HistoricalEvent,
  nameOn,
  overlaps,
  type Place,
  periodExtent,
} from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** A place on the map with what happened there. */
export interface MapPlace {
  readonly id: string;
  /** What it was called at the time. */
  readonly label: string;
  /** What it was called when, in order. */
  readonly names: readonly { readonly name: string; readonly at: Extent }[];
  readonly href: string;
  readonly lon: number;
  readonly lat: number;
  /** The state it lay in at the time, as the corpus has it. */
  readonly state: string | undefined;
  /** Whether it is a country or a region, for which no point stands: it is drawn as a ring. */
  readonly isArea: boolean;
  readonly events: readonly HistoricalEvent[];
}

/** Where things happened within a stretch of time: no pixels yet. */
export interface MapState {
  readonly id: string;
  readonly title: string;
  /** The day whose borders and names are shown. */
  readonly date: string;
  readonly places: readonly MapPlace[];
  /** Events that have no place with coordinates. */
  readonly placeless: readonly HistoricalEvent[];
  readonly hrefOfEvent: (event: string) => string;
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}

export interface MapOptions {
  readonly id?: string;
  readonly title: string;
  /** The stretch whose events are shown, EDTF. */
  readonly within: string;
  /** The day whose borders and names are shown. */
  readonly date: string;
  readonly hrefOf: (place: string) => string;
  readonly hrefOfEvent: (event: string) => string;
  /** Kinds of place that are areas. */
  readonly areas: readonly string[];
  readonly speech?: ChartSpeech;
}

/** Gather events by place. An event of several places stands at each. @throws {DateError} */
export function mapState(
  dataset: Dataset,
  { id = "map", title, within, date, hrefOf, hrefOfEvent, areas, speech = inEnglish }: MapOptions,
): MapState {
  const at = new Map<string, HistoricalEvent[]>();
  const placeless: HistoricalEvent[] = [];
  for (const event of dataset.events) {
    if (overlaps(event.time.effective.date.edtf, within) === "no") continue;
    const found = [...new Set(event.places.map(({ place }) => cityOf(dataset, place)))].filter(
      (place) => dataset.get("place", place).coordinates,
    );
    if (found.length === 0) placeless.push(event);
    for (const place of found) at.set(place, [...(at.get(place) ?? []), event]);
  }
  const places = [...at].map(([place, events]): MapPlace => {
    const entry = dataset.get("place", place);
    const { lon = 0, lat = 0 } = entry.coordinates ?? {};
    return {
      id: place,
      label: nameOn(entry, date),
      names: entry.names.map(({ name, from, to }) => ({ name, at: periodExtent({ from, to }) })),
      href: hrefOf(place),
      lon,
      lat,
      state: stateOn(entry, date),
      isArea: areas.includes(entry.kind),
      events,
    };
  });
  places.sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
  return { id, title, date, places, placeless, hrefOfEvent, speech };
}

/** How near, in degrees, a building lies to the city that stands for it. */
const NEAR = 0.4;

/** The place that stands for one on a map: the whole of which it is a part, when that is so near that the two could not be told apart. */
function cityOf(dataset: Dataset, id: string): string {
  const { coordinates: own, partOf } = dataset.get("place", id);
  const whole = partOf === undefined ? undefined : dataset.get("place", partOf).coordinates;
  if (!own || !whole || partOf === undefined) return id;
  return Math.abs(own.lat - whole.lat) < NEAR && Math.abs(own.lon - whole.lon) < NEAR ? cityOf(dataset, partOf) : id;
}

function stateOn({ states }: Place, date: string): string | undefined {
  const held = states.filter(
    ({ from, to }) =>
      (!from || overlaps(`${from.edtf.split("/")[0]}/..`, date) !== "no") &&
      (!to || overlaps(`../${to.edtf.split("/").at(-1)}`, date) !== "no"),
  );
  return held.at(-1)?.state;
}
