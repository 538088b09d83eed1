import type { Dataset } from "@thaw/chronicle";
import { entryKinds, plural } from "@thaw/chronicle";
import { choose, claimsCsv, claimsNdjson, csv, type FormatOptions, ndjson } from "@thaw/chronicle/formats";
import { componentSchemas } from "../document/component-schemas.ts";

/** A text file of a release before it is written. */
export interface BulkText {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The whole content as text files: everything as lines of JSON, each kind as a table, claims apart, and the schema of each line. */
export function makeBulk(dataset: Dataset, options: FormatOptions): BulkText[] {
  const tables = entryKinds.map((kind) => ({
    name: `${plural[kind]}.csv`,
    title: `A table of ${plural[kind]}`,
    mediaType: csv.mediaType,
    text: csv.write(dataset, choose(dataset, [kind]), options).text,
  }));
  return [
    {
      name: "entries.ndjson",
      title: "Every entry in full, one on each line, with its kind as `entryKind`",
      mediaType: ndjson.mediaType,
      text: ndjson.write(dataset, choose(dataset), options).text,
    },
    {
      name: "claims.ndjson",
      title: "Every claim with its evidence, one on each line",
      mediaType: claimsNdjson.mediaType,
      text: claimsNdjson.write(dataset.claims, options),
    },
    {
      name: "claims.csv",
      title: "A table of claims",
      mediaType: claimsCsv.mediaType,
      text: claimsCsv.write(dataset.claims, options),
    },
    ...tables,
    {
      name: "schemas.json",
      title: "JSON Schema (2020-12) of each kind of entry and of claims, under `$defs`",
      mediaType: "application/schema+json",
      text: `${JSON.stringify(schemasOf(dataset), null, 1)}\n`,
    },
  ];
}

function schemasOf(dataset: Dataset) {
  const text = JSON.stringify(componentSchemas(dataset.subject)).replaceAll("#/components/schemas/", "#/$defs/");
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs: JSON.parse(text) };
}
