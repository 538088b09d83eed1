import Papa from "papaparse";
import type { Claim } from "../query/claims.ts";
import { claimAddress } from "./address.ts";
import { csv } from "./csv.ts";
import type { FormatOptions } from "./format.ts";
import { ndjson } from "./ndjson.ts";

/** A way to write claims, each with its evidence, apart from the entries that make them. */
export interface ClaimFormat {
  /** Extension of its files and of addresses. */
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly standard: string;
  readonly loses: string;
  write(claims: readonly Claim[], options: Pick<FormatOptions, "site">): string;
}

/** Claims as a table, a row each. Several values in a cell are set apart by `; `. */
export const claimsCsv: ClaimFormat = {
  id: csv.id,
  title: csv.title,
  mediaType: csv.mediaType,
  standard: csv.standard,
  loses: "Locators, stances and quotations of the citations; the source's own wording of a date.",
  write(claims, options) {
    const data = claims.map(({ id, kind, entry, label, field, text, date, status, cite, note, dispute, rivalOf }) => ({
      id,
      kind,
      entry,
      label,
      field,
      text,
      date: date?.edtf,
      date_earliest: date?.earliest,
      date_latest: date?.latest,
      status,
      sources: [...new Set(cite.map(({ source }) => source))].join("; "),
      consulted: [...new Set(cite.flatMap(({ source, consulted }) => (consulted === undefined ? [] : [source])))].join(
        "; ",
      ),
      note,
      dispute,
      rival_of: rivalOf,
      page: claimAddress(id, options),
    }));
    return `${Papa.unparse({ fields: columns, data }, { newline: "\r\n" })}\r\n`;
  },
};

const columns =
  "id kind entry label field text date date_earliest date_latest status sources consulted note dispute rival_of page".split(
    " ",
  );

/** Claims as newline-delimited JSON, one in full on each line. */
export const claimsNdjson: ClaimFormat = {
  id: ndjson.id,
  title: ndjson.title,
  mediaType: ndjson.mediaType,
  standard: ndjson.standard,
  loses: "Nothing.",
  write: (claims) => claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""),
};

/** Every format of claims. */
export const claimFormats: readonly ClaimFormat[] = [claimsNdjson, claimsCsv];
