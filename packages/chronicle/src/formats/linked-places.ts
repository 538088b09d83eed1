import type { HistoricalDate } from "../date/historical-date.ts";
import { parseDate } from "../date/parse-date.ts";
import type { Citation } from "../model/claim.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import { carried, type Format, type FormatOptions, jsonText } from "./format.ts";

const CONTEXT = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** Linked Places, the GeoJSON-LD of historical gazetteers: places with their names, states and sources, each with its time. */
export const linkedPlaces: Format = {
  id: "lpf.json",
  title: "Linked Places",
  mediaType: "application/geo+json",
  standard: "https://github.com/LinkedPasts/linked-places-format",
  kinds: ["place"],
  loses:
    "Only places. A set of dates (`[1961-11-10,1961-11-11]`) is told by its bounds; statements become descriptions.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, ["place"], "Linked Places");
    const features = kept.map(({ entry }) => featureOf(dataset, entry, options));
    return { text: jsonText({ type: "FeatureCollection", "@context": CONTEXT, features }), omitted };
  },
};

function featureOf(dataset: Dataset, place: EntryByKind["place"], options: FormatOptions) {
  const citations = (cite: readonly Citation[]) =>
    cite.map(({ source }) => ({ label: dataset.label(source), "@id": addressOf(dataset, source, options) }));
  const { language } = dataset.subject;
  const named = place.names.flatMap(({ name, native, from, to, cite }) => [
    { toponym: name, lang: language, citations: citations(cite), ...during(from, to) },
    ...(native === undefined ? [] : [{ toponym: native, ...during(from, to) }]),
  ]);
  const own = named.some(({ toponym }) => toponym === place.name)
    ? []
    : [{ toponym: place.name, lang: language, citations: citations(place.cite) }];
  const within = place.states.map(({ state, from, to, cite }) => ({
    relationType: "gvp:broaderPartitive",
    relationTo: `${options.site}/states/${encodeURIComponent(state)}`,
    label: state,
    citations: citations(cite),
    ...during(from, to),
  }));
  const part = place.partOf && {
    relationType: "gvp:broaderPartitive",
    relationTo: addressOf(dataset, place.partOf, options),
    label: dataset.label(place.partOf),
  };
  const { lat, lon } = place.coordinates ?? {};
  return {
    "@id": addressOf(dataset, place.id, options),
    type: "Feature",
    properties: { title: place.label },
    names: [...own, ...named],
    types: [
      {
        label: dataset.subject.placeKinds[place.kind] ?? place.kind,
        sourceLabels: [{ label: place.kind, lang: language }],
      },
    ],
    geometry: {
      type: "GeometryCollection",
      geometries:
        lat === undefined || lon === undefined
          ? []
          : [{ type: "Point", coordinates: [lon, lat], certainty: "certain" }],
    },
    relations: [...(part ? [part] : []), ...within],
    descriptions: [place.summary, ...place.statements.map(({ text }) => text)]
      .filter((value) => value !== undefined)
      .map((value) => ({ value, lang: language })),
  };
}

type TimePoint = { in: string } | { earliest?: string; latest?: string };

/** A `when` with one timespan. A span that is open at its beginning has only an end, which the format allows. */
function during(from: HistoricalDate | undefined, to: HistoricalDate | undefined) {
  const [start, end] = [from && pointOf(from), to && pointOf(to)];
  if (!start && !end) return {};
  return { when: { timespans: [{ ...(start && { start }), ...(end && { end }) }] } };
}

/** The format reads ISO 8601 with `~`, `?` and `%` at the end; other dates are told by their bounds. */
function pointOf(date: HistoricalDate): TimePoint | undefined {
  const { kind } = parseDate(date.edtf);
  if (kind === "point" && /^-?\d{4}(?:-\d{2}){0,2}[~?%]?$/.test(date.edtf)) return { in: date.edtf };
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return undefined;
  return { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) };
}
