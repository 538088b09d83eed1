import { parseDate } from "../date/parse-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { SourceName } from "../model/source.ts";
import { carried, type Format, jsonText } from "./format.ts";
import { dateParts } from "./iso-date.ts";

/** A date of CSL: parts as finely as they are known, and whether it is only about. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** An item of CSL-JSON, with the fields that a source of ours can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly SourceName[];
  readonly editor?: readonly SourceName[];
  readonly translator?: readonly SourceName[];
  readonly "container-title"?: string;
  readonly "original-title"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly issued?: CslDate;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly note?: string;
}

/** CSL-JSON, what Zotero, Pandoc and every CSL processor read. */
export const cslJson: Format = {
  id: "csl.json",
  title: "CSL-JSON",
  mediaType: "application/vnd.citationstyles.csl+json",
  standard: "https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html",
  kinds: ["source"],
  loses: "What kind of witness a source is, what it is based on, and its archived address: CSL has no field for them.",
  write(_, chosen) {
    const { kept, omitted } = carried(chosen, ["source"], "CSL-JSON");
    return { text: jsonText(kept.map(({ entry }) => toCsl(entry))), omitted };
  },
};

/**
 * A source as an item of CSL-JSON.
 *
 * @example toCsl(content.get("source", "knight-1993")).issued // { "date-parts": [[1993]] }
 */
export function toCsl(source: EntryByKind["source"]): CslItem {
  const { authors, editors, translators, issued } = source;
  const fields: Record<string, unknown> = {
    id: source.id,
    type: source.type,
    title: source.title,
    author: authors.length > 0 ? authors : undefined,
    editor: editors.length > 0 ? editors : undefined,
    translator: translators.length > 0 ? translators : undefined,
    "container-title": source.containerTitle,
    "original-title": source.titleNative,
    publisher: source.publisher,
    "publisher-place": source.publisherPlace,
    issued: issued === undefined ? undefined : cslDate(issued),
    edition: source.edition,
    volume: source.volume,
    issue: source.issue,
    number: source.number,
    archive: source.archive,
    archive_location: source.archiveLocation,
    language: source.language,
    URL: source.url,
    DOI: source.doi,
    ISBN: source.isbn,
    note: source.note,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

function cslDate(edtf: string): CslDate {
  const parts = dateParts({ edtf });
  if (!parts) return { literal: edtf };
  const doubtful = parseDate(edtf).points.some((point) => point?.approximate || point?.uncertain);
  return {
    "date-parts": parts.map(([year = 0, ...rest]) => [year <= 0 ? year - 1 : year, ...rest]),
    ...(doubtful && { circa: true }),
  };
}
