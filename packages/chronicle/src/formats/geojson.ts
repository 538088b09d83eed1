import type { Feature, FeatureCollection, Point } from "geojson";
import type { EntryByKind } from "../model/entry.ts";
import { eventTimes } from "../model/event.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import { type Chosen, carried, type Format, type FormatOptions, jsonText } from "./format.ts";

/** GeoJSON: places as points; events as points at their first place that has coordinates. What has no place on a map keeps its feature, without geometry. */
export const geojson: Format = {
  id: "geojson",
  title: "GeoJSON",
  mediaType: "application/geo+json",
  standard: "https://www.rfc-editor.org/rfc/rfc7946",
  kinds: ["event", "place"],
  loses:
    "Only events and places; of an event that has several places the first with coordinates is drawn. Evidence and statements stay out.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, ["event", "place"], "GeoJSON");
    const collection: FeatureCollection<Point | null> = {
      type: "FeatureCollection",
      features: kept.map((item) => featureOf(dataset, item, options)),
    };
    return { text: jsonText(collection), omitted };
  },
};

function featureOf(
  dataset: Dataset,
  item: Extract<Chosen, { kind: "event" | "place" }>,
  options: FormatOptions,
): Feature<Point | null> {
  const { id, label } = item.entry;
  const page = addressOf(dataset, id, options);
  if (item.kind === "place") {
    const { kind, summary, names, states } = item.entry;
    return {
      type: "Feature",
      id,
      geometry: pointOf(item.entry),
      properties: {
        entryKind: "place",
        title: label,
        kind,
        ...(summary !== undefined && { summary }),
        names: names.map(({ name, from, to }) => ({ name, from: from?.edtf ?? null, to: to?.edtf ?? null })),
        states: states.map(({ state, from, to }) => ({ state, from: from?.edtf ?? null, to: to?.edtf ?? null })),
        page,
      },
    };
  }
  const { kind, summary, time, places, topics } = item.entry;
  const found = places.map(({ place }) => dataset.get("place", place));
  return {
    type: "Feature",
    id,
    geometry: pointOf(found.find((place) => pointOf(place) !== null)),
    properties: {
      entryKind: "event",
      title: label,
      kind,
      topics,
      summary,
      ...Object.fromEntries(eventTimes.flatMap((name) => (time[name] ? [[name, time[name].date.edtf]] : []))),
      earliest: time.effective.date.earliest,
      latest: time.effective.date.latest,
      places: found.map((place) => ({ id: place.id, label: place.label })),
      page,
    },
  };
}

/** Longitude and latitude of a place, where they are known. */
function pointOf(place: EntryByKind["place"] | undefined): Point | null {
  const { lat, lon } = place?.coordinates ?? {};
  return lat === undefined || lon === undefined ? null : { type: "Point", coordinates: [lon, lat] };
}
