import { content, type Figure, type HistoricalDate, type HistoricalEvent, type Place } from "@thaw/content";

/** An event in the words of schema.org. */
export function eventData(event: HistoricalEvent) {
  const [start, end] = isoEnds(event.time.effective.date);
  return {
    "@type": "Event",
    name: event.title,
    description: event.summary,
    startDate: start,
    endDate: end,
    location: event.places.map(({ place }) => placeData(content.get("place", place))),
  };
}

/** A figure in the words of schema.org. */
export function figureData(figure: Figure) {
  return {
    "@type": "Person",
    name: figure.label,
    alternateName: [figure.name.full, figure.name.native, ...figure.variants].filter((name) => name !== undefined),
    description: figure.role,
    birthDate: figure.born && isoEnds(figure.born.date)[0],
    deathDate: figure.died && isoEnds(figure.died.date)[0],
    sameAs: figure.ids.wikidata && `https://www.wikidata.org/entity/${figure.ids.wikidata}`,
  };
}

/** A place in the words of schema.org. */
export function placeData({ name, coordinates }: Place) {
  return {
    "@type": "Place",
    name,
    ...(coordinates && {
      geo: { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon },
    }),
  };
}

/**
 * The first and the last point of a date in plain ISO 8601, as finely as they are known; nothing for one that is only about known,
 * which ISO 8601 cannot say.
 *
 * @example isoEnds(historicalDate("1953-07-02/1953-07")) // ["1953-07-02", "1953-07"]
 */
export function isoEnds({ edtf }: Pick<HistoricalDate, "edtf">): [string | undefined, string | undefined] {
  const [first = "", last = first] = edtf.split("/");
  const plain = (text: string) => (/^\d{4}(-[01]\d(-\d{2}(T\d{2}:\d{2})?)?)?$/.test(text) ? text : undefined);
  return [plain(first), plain(last)];
}
