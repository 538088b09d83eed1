import type { HistoricalDate } from "../date/historical-date.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import { carried, type Format, jsonText } from "./format.ts";
import { isoDate } from "./iso-date.ts";

const kinds = ["figure", "organization", "office", "term", "event"] as const;

/** Popolo, the open-government form of people, organizations, posts and memberships. */
export const popolo: Format = {
  id: "popolo.json",
  title: "Popolo",
  mediaType: "application/json",
  standard: "https://www.popoloproject.com/specs/",
  kinds,
  loses:
    "Dates are ISO 8601 of the common era, without marks of doubt: `birth_date` of `1894~` is left out, and what it was is told in the entry's own JSON. Evidence is only the address of our page. An office without an organization gets one of its own name, since a post needs one.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, kinds, "Popolo");
    const persons: object[] = [];
    const organizations: object[] = [];
    const posts: object[] = [];
    const memberships: object[] = [];
    const events: object[] = [];
    for (const item of kept) {
      const { id, label } = item.entry;
      const sources = [{ url: addressOf(dataset, id, options) }];
      if (item.kind === "figure") {
        const { name, variants, role, summary, born, died, ids, portrait } = item.entry;
        persons.push({
          id,
          name: label,
          other_names: [
            ...[name.full, name.native].flatMap((other) =>
              other === undefined || other === label ? [] : [{ name: other }],
            ),
            ...variants.map((other) => ({ name: other, note: "variant" })),
          ],
          ...(name.sort !== undefined && { sort_name: name.sort }),
          identifiers: Object.entries(ids).map(([scheme, identifier]) => ({ scheme, identifier })),
          ...day("birth_date", born?.date),
          ...day("death_date", died?.date),
          ...(portrait && {
            image: `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(portrait.file)}`,
          }),
          summary: role,
          ...(summary !== undefined && { biography: summary }),
          sources,
        });
      } else if (item.kind === "organization") {
        const { names, native, kind, parent, existed, summary } = item.entry;
        organizations.push({
          id,
          name: label,
          other_names: [
            ...(native === undefined ? [] : [{ name: native }]),
            ...names.map(({ name, from, to }) => ({ name, ...day("start_date", from), ...day("end_date", to) })),
          ],
          classification: kind,
          ...(parent !== undefined && { parent_id: parent }),
          ...day("founding_date", existed.from?.date),
          ...day("dissolution_date", existed.to?.date),
          ...(summary !== undefined && { abstract: summary }),
          sources,
        });
      } else if (item.kind === "office") {
        const { organization, existed } = item.entry;
        posts.push({
          id,
          label,
          role: label,
          organization_id: organization ?? `organization-of-${id}`,
          ...day("start_date", existed.from?.date),
          ...day("end_date", existed.to?.date),
          sources,
        });
        if (organization === undefined) organizations.push({ id: `organization-of-${id}`, name: label, sources });
      } else if (item.kind === "term") {
        const { office, figure, start, end } = item.entry;
        const { organization } = dataset.get("office", office);
        memberships.push({
          id,
          label,
          role: dataset.label(office),
          person_id: figure,
          post_id: office,
          organization_id: organization ?? `organization-of-${office}`,
          ...day("start_date", start.date),
          ...day("end_date", end?.date),
          sources,
        });
      } else {
        events.push(eventOf(dataset, item.entry, sources));
      }
    }
    return { text: jsonText({ persons, organizations, posts, memberships, events }), omitted };
  },
};

function eventOf(dataset: Dataset, event: Dataset["events"][number], sources: readonly object[]) {
  const { id, title, summary, kind, time, places, who, partOf } = event;
  const iso = isoDate(time.effective.date);
  const [place] = places;
  return {
    id,
    name: title,
    description: summary,
    classification: kind,
    ...(iso?.exact && isoOfCommonEra(iso.start) && { start_date: iso.start.slice(0, 10) }),
    ...(iso?.exact && iso.end !== undefined && { end_date: iso.end.slice(0, 10) }),
    ...(place && { location: dataset.label(place.place) }),
    attendees: who.flatMap(({ figure }) => (figure === undefined ? [] : [{ id: figure, name: dataset.label(figure) }])),
    ...(partOf !== undefined && { parent_id: partOf }),
    sources,
  };
}

function day(name: string, date: HistoricalDate | undefined): Readonly<Record<string, string>> {
  const iso = date && isoDate(date);
  return iso?.exact && iso.end === undefined && isoOfCommonEra(iso.start) ? { [name]: iso.start.slice(0, 10) } : {};
}

function isoOfCommonEra(iso: string): boolean {
  return /^\d{4}/.test(iso) && iso >= "0001";
}
