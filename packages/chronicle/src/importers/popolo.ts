import { CorpusBuilder, slugOf } from "./corpus-builder.ts";
import { ImportError, type Importer } from "./importer.ts";
import { parseJson } from "./timeline-js.ts";

type Item = Readonly<Record<string, unknown>> & { readonly id?: string };

/** What our own export calls the organization that it had to make for an office without one. */
const MADE = "organization-of-";

const carried = {
  persons: [
    "id",
    "name",
    "other_names",
    "sort_name",
    "birth_date",
    "death_date",
    "summary",
    "biography",
    "identifiers",
  ],
  organizations: [
    "id",
    "name",
    "other_names",
    "classification",
    "parent_id",
    "founding_date",
    "dissolution_date",
    "abstract",
  ],
  posts: ["id", "label", "role", "organization_id", "start_date", "end_date"],
  memberships: ["id", "label", "role", "person_id", "post_id", "organization_id", "start_date", "end_date"],
  events: ["id", "name", "description", "classification", "start_date", "end_date", "attendees", "parent_id"],
} as const;

/** Popolo JSON: persons, organizations, posts, memberships and events. */
export const importPopolo: Importer = {
  id: "popolo",
  title: "Popolo",
  carries:
    "Persons become figures, organizations and posts with their dates, memberships terms (those without a start cannot be), events with who attended. Contact details, links, images, votes and speeches have no place in a corpus.",
  read(text, options) {
    const data = parseJson(text) as Readonly<Record<string, readonly Item[] | undefined>>;
    const known = Object.keys(carried) as (keyof typeof carried)[];
    if (!known.some((name) => Array.isArray(data[name])))
      throw new ImportError(`The JSON has none of the lists ${known.join(", ")}: is it Popolo?`);
    const builder = new CorpusBuilder(options);
    for (const name of Object.keys(data))
      if (!known.includes(name as never)) builder.omit(name, "a corpus has no place for it");
    const items = (name: keyof typeof carried) =>
      (data[name] ?? []).map((item, at) => {
        const where = `${name}[${at}]`;
        for (const field of Object.keys(item))
          if (field !== "sources" && !(carried[name] as readonly string[]).includes(field))
            builder.omit(`${where}.${field}`, "a corpus has no place for it");
        return { item, where };
      });
    const ids = new Map<string, string>();
    const take = (item: Item, name: string) => {
      const id = builder.id(name, item.id && slugOf(item.id) === item.id ? item.id : undefined);
      if (item.id !== undefined) ids.set(item.id, id);
      return id;
    };
    const dated = (item: Item, field: string, where: string) => builder.date(textOf(item[field]), `${where}.${field}`);

    for (const { item, where } of items("organizations")) {
      if (item.id?.startsWith(MADE)) continue;
      const name = textOf(item.name) ?? "";
      const [from, to] = [dated(item, "founding_date", where), dated(item, "dissolution_date", where)];
      builder.add(
        "organization",
        take(item, name),
        {
          name,
          kind: builder.word("organizationKind", textOf(item.classification) ?? "Organization"),
          ...(textOf(item.parent_id) && ids.has(String(item.parent_id)) && { parent: ids.get(String(item.parent_id)) }),
          ...((from ?? to) && { existed: { ...(from && { from }), ...(to && { to }) } }),
          ...(textOf(item.abstract) && { summary: textOf(item.abstract) }),
        },
        where,
      );
    }
    for (const { item, where } of items("persons")) {
      const name = textOf(item.name) ?? "";
      const others = listOf(item.other_names).flatMap((other) => textOf(other.name) ?? []);
      const [born, died] = [dated(item, "birth_date", where), dated(item, "death_date", where)];
      const wikidata = listOf(item.identifiers).find(({ scheme }) => scheme === "wikidata");
      builder.add(
        "figure",
        take(item, name),
        {
          name: { display: name, ...(textOf(item.sort_name) && { sort: textOf(item.sort_name) }) },
          variants: others,
          role: (textOf(item.summary) ?? `Named in ${options.source.title}`).slice(0, 120),
          ...(textOf(item.biography) && { summary: textOf(item.biography) }),
          ...(born && { born }),
          ...(died && { died }),
          ...(wikidata && { ids: { wikidata: textOf(wikidata.identifier) } }),
        },
        where,
      );
    }
    for (const { item, where } of items("posts")) {
      const name = textOf(item.label) ?? textOf(item.role) ?? "";
      const [from, to] = [dated(item, "start_date", where), dated(item, "end_date", where)];
      const body = ids.get(String(item.organization_id));
      builder.add(
        "office",
        take(item, name),
        {
          name,
          kind: builder.word("officeKind", "Post"),
          ...(body && { organization: body }),
          ...((from ?? to) && { existed: { ...(from && { from }), ...(to && { to }) } }),
        },
        where,
      );
    }
    for (const { item, where } of items("memberships")) {
      const [figure, office] = [ids.get(String(item.person_id)), ids.get(String(item.post_id))];
      if (!figure || !office) {
        builder.omit(where, `it has no ${figure ? "post" : "person"} of this file`);
        continue;
      }
      const [start, end] = [dated(item, "start_date", where), dated(item, "end_date", where)];
      if (start === undefined) {
        builder.omit(where, "a term needs a start");
        continue;
      }
      builder.add("term", take(item, `${figure}-${office}`), { office, figure, start, ...(end && { end }) }, where);
    }
    for (const { item, where } of items("events")) {
      const name = textOf(item.name) ?? "";
      const [start, end] = [dated(item, "start_date", where), dated(item, "end_date", where)];
      if (start === undefined) {
        builder.omit(where, "an event needs a date");
        continue;
      }
      const attended = listOf(item.attendees).flatMap(({ id }) => ids.get(String(id)) ?? []);
      builder.add(
        "event",
        take(item, name),
        {
          title: name,
          kind: builder.word("eventKind", textOf(item.classification) ?? "Event"),
          summary: textOf(item.description) ?? name,
          time: { effective: end === undefined || end === start ? start : `${start}/${end}` },
          who: [...new Set(attended)].map((figure) => ({ figure, role: builder.word("role", "Attendee") })),
        },
        where,
      );
    }
    return builder.result();
  },
};

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function listOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}
