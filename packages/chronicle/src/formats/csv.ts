import Papa from "papaparse";
import type { HistoricalDate } from "../date/historical-date.ts";
import type { DatedClaim } from "../model/claim.ts";
import type { SourceName } from "../model/source.ts";
import { entryKinds } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import { type Chosen, carried, type Format, type FormatOptions, type Omission } from "./format.ts";

type Cell = string | number | boolean | undefined;
/** A row of a table: what stands in each column. */
export type Row = Readonly<Record<string, Cell>>;

/** A table for each kind of entry; one file holds one kind. Several values in a cell are set apart by `; `. */
export const csv: Format = {
  id: "csv",
  title: "CSV",
  mediaType: "text/csv; charset=utf-8; header=present",
  standard: "https://www.rfc-editor.org/rfc/rfc4180",
  kinds: entryKinds,
  loses:
    "A file holds one kind of entry, that of the first. A row has what fits a cell: dates with their bounds and status, ids beside labels. The evidence of single claims, rival dates and the text of stories stay out.",
  write(dataset, chosen, options) {
    const { rows, omitted } = tableOf(dataset, chosen, options);
    return { text: csvText(rows), omitted };
  },
};

/** The rows of {@link csv} before they are written, and what is not among them. */
export function tableOf(
  dataset: Dataset,
  chosen: readonly Chosen[],
  options: FormatOptions,
): { readonly rows: readonly Row[]; readonly omitted: readonly Omission[] } {
  const [first] = chosen;
  const { kept, omitted } = carried(chosen, first ? [first.kind] : [], `CSV of ${first?.kind ?? "nothing"}`);
  const rows = kept.map((item) => ({
    id: item.entry.id,
    label: item.entry.label,
    ...rowOf(dataset, item),
    sources: "cite" in item.entry ? list(item.entry.cite.map(({ source }) => source)) : undefined,
    page: addressOf(dataset, item.entry.id, options),
  }));
  return { rows, omitted };
}

/** Rows as CSV: the columns in the order in which they first come, and none that is empty in every row. */
export function csvText(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );
  return `${Papa.unparse({ fields: columns, data: [...rows] }, { newline: "\r\n" })}\r\n`;
}

function rowOf(dataset: Dataset, { kind, entry }: Chosen): Row {
  const label = (id: string | undefined) => (id === undefined ? undefined : dataset.label(id));
  switch (kind) {
    case "event":
      return {
        kind: entry.kind,
        ...dated("decided", entry.time.decided),
        ...dated("effective", entry.time.effective),
        ...dated("announced", entry.time.announced),
        ...dated("known_abroad", entry.time.knownAbroad),
        places: list(entry.places.map(({ place }) => place)),
        place_labels: list(entry.places.map(({ place }) => dataset.label(place))),
        who: list(entry.who.map(({ figure, organization, role }) => `${figure ?? organization} (${role})`)),
        topics: list(entry.topics),
        part_of: entry.partOf,
        causes: list(entry.causes.map(({ event }) => event)),
        counts: list(
          entry.counts.map(
            ({ what, when, min, max }) =>
              `${what}${when ? ` (${when.edtf})` : ""}: ${min === max ? min : `${min} to ${max}`}`,
          ),
        ),
        summary: entry.summary,
      };
    case "figure":
      return {
        full_name: entry.name.full,
        native_name: entry.name.native,
        sort_name: entry.name.sort,
        variants: list(entry.variants),
        role: entry.role,
        ...dated("born", entry.born),
        birthplace: entry.born?.place,
        ...dated("died", entry.died),
        deathplace: entry.died?.place,
        manner_of_death: entry.died?.manner,
        wikidata: entry.ids.wikidata,
        viaf: entry.ids.viaf,
        summary: entry.summary,
      };
    case "term":
      return {
        office: entry.office,
        office_label: label(entry.office),
        figure: entry.figure,
        figure_label: label(entry.figure),
        ...dated("start", entry.start),
        began: entry.start.how,
        ...dated("end", entry.end),
        ended: entry.end?.why,
        open: entry.open,
        acting: entry.acting,
        rank: entry.rank ?? undefined,
      };
    case "organization":
    case "office":
      return {
        kind: entry.kind,
        native_name: entry.native,
        names: list(entry.names.map(named)),
        ...dated("existed_from", entry.existed.from),
        ...dated("existed_to", entry.existed.to),
        ...(kind === "office" && { organization: entry.organization, seats: entry.seats ?? undefined }),
        summary: entry.summary,
      };
    case "place":
      return {
        kind: entry.kind,
        latitude: entry.coordinates?.lat,
        longitude: entry.coordinates?.lon,
        names: list(entry.names.map(named)),
        states: list(entry.states.map(({ state, from, to }) => named({ name: state, from, to }))),
        part_of: entry.partOf,
        summary: entry.summary,
      };
    case "source":
      return {
        title: entry.title,
        title_native: entry.titleNative,
        kind: entry.kind,
        type: entry.type,
        authors: list(entry.authors.map(nameText)),
        editors: list(entry.editors.map(nameText)),
        container_title: entry.containerTitle,
        publisher: entry.publisher,
        issued: entry.issued,
        language: entry.language,
        url: entry.url,
        doi: entry.doi,
        isbn: entry.isbn,
        based_on: list(entry.basedOn),
      };
    case "relation":
      return {
        kind: entry.kind,
        from: entry.from,
        from_label: label(entry.from),
        to: entry.to,
        to_label: label(entry.to),
        ...edges("since", entry.since),
        ...edges("until", entry.until),
        status: entry.status,
      };
    case "dispute":
      return {
        question: entry.question,
        positions: list(entry.positions.map(({ key, statement }) => `${key}: ${statement}`)),
        follows: entry.follows,
        why: entry.why,
        would_change: entry.wouldChange,
      };
    case "review":
      return {
        work: entry.work.source,
        published: entry.published,
        statements: entry.statements.length,
        summary: entry.summary,
      };
    case "story":
      return { kind: entry.kind, order: entry.order, summary: entry.summary };
  }
}

/** The columns of a date, there for each row so that they stand in one order. */
function dated(name: string, claim: DatedClaim | null | undefined): Row {
  return { ...edges(name, claim?.date), [`${name}_status`]: claim?.status };
}

function edges(name: string, date: HistoricalDate | undefined): Row {
  return {
    [name]: date?.edtf,
    [`${name}_earliest`]: date?.earliest ?? undefined,
    [`${name}_latest`]: date?.latest ?? undefined,
  };
}

function named({
  name,
  from,
  to,
}: {
  name: string;
  from?: HistoricalDate | undefined;
  to?: HistoricalDate | undefined;
}): string {
  return from || to ? `${name} (${from?.edtf ?? ""}/${to?.edtf ?? ""})` : name;
}

function nameText(name: SourceName): string {
  return "literal" in name ? name.literal : name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function list(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join("; ") : undefined;
}
