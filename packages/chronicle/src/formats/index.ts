import { atom } from "./atom.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { icalendar } from "./icalendar.ts";
import { ipif } from "./ipif.ts";
import { jsonLd } from "./json-ld.ts";
import { linkedPlaces } from "./linked-places.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { popolo } from "./popolo.ts";
import { ris } from "./ris.ts";
import { timelineJs } from "./timeline-js.ts";

export { addressOf, claimAddress } from "./address.ts";
export { atomFeed, type FeedItem } from "./atom.ts";
export { type ClaimFormat, claimFormats, claimsCsv, claimsNdjson } from "./claim-formats.ts";
export { type CslDate, type CslItem, toCsl } from "./csl-json.ts";
export { csvText, type Row, tableOf } from "./csv.ts";
export { type Chosen, choose, type Format, type FormatOptions, type Omission, type Written } from "./format.ts";
export { type IsoDate, isoDate } from "./iso-date.ts";
export { type JsonLdNode, jsonLdOf } from "./json-ld.ts";
export {
  atom,
  bibtex,
  cslJson,
  csv,
  geojson,
  icalendar,
  ipif,
  jsonLd,
  linkedPlaces,
  markdown,
  ndjson,
  popolo,
  ris,
  timelineJs,
};

/** Every format, in the order in which they are listed. */
export const formats: readonly Format[] = [
  ndjson,
  csv,
  markdown,
  jsonLd,
  geojson,
  linkedPlaces,
  icalendar,
  atom,
  timelineJs,
  cslJson,
  bibtex,
  ris,
  popolo,
  ipif,
];
