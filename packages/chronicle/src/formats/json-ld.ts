import type {
  ClaimReview,
  CreativeWork,
  OrganizationRole,
  Person,
  Role,
  Event as SchemaEvent,
  Organization as SchemaOrganization,
  Place as SchemaPlace,
} from "schema-dts";
import { formatDate } from "../date/format-date.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import type { Citation } from "../model/claim.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Verdict } from "../model/review.ts";
import type { SourceName } from "../model/source.ts";
import type { Dataset } from "../query/dataset.ts";
import { termsOf } from "../query/figures.ts";
import { addressOf } from "./address.ts";
import { type Chosen, carried, type Format, type FormatOptions, jsonText } from "./format.ts";
import { isoDate } from "./iso-date.ts";

export type { Chosen } from "./format.ts";

/** A node of a JSON-LD document. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const kinds = ["event", "figure", "organization", "place", "source", "dispute", "review", "story"] as const;

/** JSON-LD in the words of schema.org, which search engines read: one graph of people, events, places, works and reviews of claims. */
export const jsonLd: Format = {
  id: "jsonld",
  title: "JSON-LD (schema.org)",
  mediaType: "application/ld+json",
  standard: "https://schema.org/docs/schemas.html",
  kinds,
  loses:
    "Dates that are about, doubtful or one of several stand as `temporalCoverage` in words, since schema.org has only ISO 8601. Of the four times only when it happened; roles, locators, stances and rivals stay out. Terms are told as the roles of their figures.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, kinds, "schema.org");
    const graph = kept.flatMap((item) => jsonLdOf(dataset, item, options));
    return { text: jsonText({ "@context": "https://schema.org", "@graph": graph }), omitted };
  },
};

/**
 * An entry in the words of schema.org, without a context: one node, or for a review one `ClaimReview` for each statement.
 *
 * @example jsonLdOf(content, { kind: "figure", entry: content.get("figure", "lavrentiy-beria") }, { site })[0]["@type"] // "Person"
 */
export function jsonLdOf(dataset: Dataset, item: Chosen, options: Pick<FormatOptions, "site">): JsonLdNode[] {
  const made = nodesOf(dataset, item, options);
  return made.map((node) => dropUndefined(node) as JsonLdNode);
}

function nodesOf(dataset: Dataset, { kind, entry }: Chosen, options: Pick<FormatOptions, "site">): object[] {
  const at = (id: string) => addressOf(dataset, id, options);
  const named = (id: string) => ({ "@id": at(id), name: dataset.label(id) });
  const works = (cite: readonly Citation[]) =>
    [...new Set(cite.map(({ source }) => source))].map(at).map((id) => ({ "@id": id }));
  switch (kind) {
    case "event":
      return [
        {
          "@type": "Event",
          "@id": at(entry.id),
          url: at(entry.id),
          name: entry.title,
          description: entry.summary,
          ...period(entry.time.effective.date),
          location: entry.places.map(({ place }) => ({ "@type": "Place", ...named(place) })),
          attendee: entry.who.flatMap(({ figure, organization }) => [
            ...(figure === undefined ? [] : [{ "@type": "Person" as const, ...named(figure) }]),
            ...(organization === undefined ? [] : [{ "@type": "Organization" as const, ...named(organization) }]),
          ]),
          superEvent: entry.partOf === undefined ? undefined : { "@type": "Event", ...named(entry.partOf) },
          subjectOf: works(entry.cite),
        } satisfies Loose<SchemaEvent>,
      ];
    case "figure":
      return [
        {
          "@type": "Person",
          "@id": at(entry.id),
          url: at(entry.id),
          name: entry.name.display,
          alternateName: [entry.name.full, entry.name.native, ...entry.variants].filter((name) => name !== undefined),
          description: entry.summary ?? entry.role,
          birthDate: plainDate(entry.born?.date),
          birthPlace: entry.born?.place === undefined ? undefined : { "@type": "Place", ...named(entry.born.place) },
          deathDate: plainDate(entry.died?.date),
          deathPlace: entry.died?.place === undefined ? undefined : { "@type": "Place", ...named(entry.died.place) },
          sameAs: [
            ...(entry.ids.wikidata ? [`http://www.wikidata.org/entity/${entry.ids.wikidata}`] : []),
            ...(entry.ids.viaf ? [`https://viaf.org/viaf/${entry.ids.viaf}`] : []),
          ],
          hasOccupation: termsOf(dataset, entry.id).map((term) => roleOf(dataset, term)),
          subjectOf: works(entry.cite),
        } satisfies Loose<Person>,
      ];
    case "organization":
      return [
        {
          "@type": "Organization",
          "@id": at(entry.id),
          url: at(entry.id),
          name: entry.name,
          alternateName: [entry.native, ...entry.names.flatMap(({ name, native }) => [name, native])].filter(
            (name) => name !== undefined,
          ),
          description: entry.summary,
          foundingDate: plainDate(entry.existed.from?.date),
          dissolutionDate: plainDate(entry.existed.to?.date),
          parentOrganization:
            entry.parent === undefined ? undefined : { "@type": "Organization", ...named(entry.parent) },
        } satisfies Loose<SchemaOrganization>,
      ];
    case "place":
      return [
        {
          "@type": "Place",
          "@id": at(entry.id),
          url: at(entry.id),
          name: entry.name,
          alternateName: [entry.native, ...entry.names.flatMap(({ name, native }) => [name, native])].filter(
            (name) => name !== undefined,
          ),
          description: entry.summary,
          geo: entry.coordinates && {
            "@type": "GeoCoordinates",
            latitude: entry.coordinates.lat,
            longitude: entry.coordinates.lon,
          },
          containedInPlace: entry.partOf === undefined ? undefined : { "@type": "Place", ...named(entry.partOf) },
        } satisfies Loose<SchemaPlace>,
      ];
    case "source":
      return [workOf(entry, at)];
    case "dispute":
      return [
        {
          "@type": "CreativeWork",
          "@id": at(entry.id),
          url: at(entry.id),
          name: entry.question,
          abstract: entry.summary,
          text: entry.why,
          citation: works(entry.positions.flatMap(({ cite }) => cite)),
        } satisfies Loose<CreativeWork>,
      ];
    case "story":
      return [
        { "@type": "Article", "@id": at(entry.id), url: at(entry.id), name: entry.title, abstract: entry.summary },
      ];
    case "review":
      return entry.statements.map(
        ({ key, says, verdict, correction }) =>
          ({
            "@type": "ClaimReview",
            "@id": `${at(entry.id)}#${key}`,
            url: `${at(entry.id)}#${key}`,
            datePublished: entry.published,
            claimReviewed: says,
            itemReviewed: { "@type": "Claim", appearance: { "@type": "CreativeWork", ...named(entry.work.source) } },
            reviewBody: correction,
            reviewRating: {
              "@type": "Rating",
              ratingValue: ratings[verdict],
              bestRating: 5,
              worstRating: 1,
              alternateName: verdict,
            },
          }) satisfies Loose<ClaimReview>,
      );
    case "office":
    case "term":
    case "relation":
      return [];
  }
}

/** How true a statement was found, 1 to 5, as search engines want it beside the word; what no fact can settle stands in the middle. */
const ratings: Readonly<Record<Verdict, number>> = {
  supported: 5,
  imprecise: 3,
  contradicted: 1,
  disputed: 3,
  interpretive: 3,
  unconfirmed: 2,
};

function roleOf(dataset: Dataset, term: EntryByKind["term"]) {
  const office = dataset.get("office", term.office);
  return {
    "@type": office.organization === undefined ? "Role" : "OrganizationRole",
    roleName: office.name,
    startDate: plainDate(term.start.date),
    endDate: term.end ? plainDate(term.end.date) : undefined,
  } as const satisfies Loose<Role> | Loose<OrganizationRole>;
}

const workTypes: Readonly<Record<EntryByKind["source"]["type"], string>> = {
  book: "Book",
  "article-journal": "ScholarlyArticle",
  "article-newspaper": "NewsArticle",
  "article-magazine": "Article",
  chapter: "Chapter",
  document: "ArchiveComponent",
  webpage: "WebPage",
  speech: "CreativeWork",
  legislation: "Legislation",
  motion_picture: "Movie",
  thesis: "Thesis",
  report: "Report",
  collection: "Collection",
  dataset: "Dataset",
};

function workOf(source: EntryByKind["source"], at: (id: string) => string) {
  return {
    "@type": workTypes[source.type],
    "@id": at(source.id),
    name: source.title,
    alternateName: source.titleNative,
    author: source.authors.map(person),
    editor: source.editors.map(person),
    translator: source.translators.map(person),
    datePublished: source.issued === undefined ? undefined : plainDate({ edtf: source.issued }),
    publisher: source.publisher === undefined ? undefined : { "@type": "Organization", name: source.publisher },
    isPartOf:
      source.containerTitle === undefined ? undefined : { "@type": "CreativeWork", name: source.containerTitle },
    inLanguage: source.language,
    url: source.url,
    archivedAt: source.archivedUrl,
    isbn: source.isbn,
    sameAs: source.doi === undefined ? undefined : `https://doi.org/${source.doi}`,
    isBasedOn: source.basedOn.map((id) => ({ "@id": at(id) })),
    translationOfWork: source.translationOf === undefined ? undefined : { "@id": at(source.translationOf) },
  };
}

function person(name: SourceName) {
  return "literal" in name
    ? { "@type": "Organization", name: name.literal }
    : {
        "@type": "Person",
        familyName: name.family,
        givenName: name.given,
        name: [name.given, name.family].filter(Boolean).join(" "),
      };
}

/** A date as ISO 8601 where that says all of it. */
function plainDate(date: Pick<HistoricalDate, "edtf"> | undefined): string | undefined {
  const iso = date && isoDate(date);
  return iso?.exact && iso.end === undefined ? iso.start : undefined;
}

function period(date: HistoricalDate) {
  const iso = isoDate(date);
  if (!iso?.exact) return { temporalCoverage: formatDate(date.edtf) };
  return { startDate: iso.start, endDate: iso.end };
}

/** What we write of a type of schema.org: its properties by their right names, any of which may be missing. */
type Loose<T> = T extends object ? { [K in keyof T]?: unknown } : never;

function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) =>
      child === undefined || (Array.isArray(child) && child.length === 0) ? [] : [[key, dropUndefined(child)]],
    ),
  );
}
