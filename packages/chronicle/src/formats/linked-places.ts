import { type HistoricalDate, historicalDate } from "../date/historical-date.ts";
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
    "Only places. A date that is about or uncertain, or one of several, is told by its bounds and marked less certain; statements become descriptions. A place without coordinates has no geometry, which GeoJSON allows and the schema of the World Historical Gazetteer does not.",
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
  const isDated = [...named, ...within].some((item) => "when" in item);
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
    geometry:
      lat === undefined || lon === undefined
        ? null
        : {
            type: "GeometryCollection",
            geometries: [{ type: "Point", coordinates: [lon, lat], certainty: "certain" }],
          },
    ...(!isDated && periodOf(dataset)),
    relations: [...(part ? [part] : []), ...within],
    descriptions: [place.summary, ...place.statements.map(({ text }) => text)]
      .filter((value) => value !== undefined)
      .map((value) => ({ value, lang: language })),
  };
}

type TimePoint = { in: string } | { earliest?: string; latest?: string };

/** A place of which no name and no state is dated is told to be known in the period of the subject: gazetteers want a time with every place. */
function periodOf({ subject }: Dataset) {
  const { earliest, latest } = historicalDate(subject.period);
  if (earliest === null || latest === null) return {};
  return { when: { timespans: [{ start: { earliest }, end: { latest } }], label: subject.title } };
}

/** A `when` with one timespan. The schema of the World Historical Gazetteer (1.2.2) wants a start in each: one that is not known is no later than the end. */
function during(from: HistoricalDate | undefined, to: HistoricalDate | undefined) {
  const [start, end] = [from && pointOf(from), to && pointOf(to)];
  const known = [start, end].filter((point) => point !== undefined);
  if (known.length === 0) return {};
  return {
    when: {
      timespans: [{ start: start ?? { latest: to?.latest }, ...(end && { end }) }],
      ...(!known.every((point) => "in" in point) && { certainty: "less-certain" }),
    },
  };
}

/**
 * A day, a month or a year as it stands; any other date by its bounds. The format's own page lets a date end in `~` or `?`, but the validator of the World Historical Gazetteer,
 * which is where such files go, refuses it.
 */
function pointOf(date: HistoricalDate): TimePoint | undefined {
  const { kind } = parseDate(date.edtf);
  if (kind === "point" && /^-?\d{4}(?:-\d{2}){0,2}$/.test(date.edtf)) return { in: date.edtf };
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return undefined;
  return { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) };
}
