import { importCsv } from "./csv.ts";
import { importGedcom } from "./gedcom.ts";
import type { Importer } from "./importer.ts";
import { importPopolo } from "./popolo.ts";
import { importTimelineJs } from "./timeline-js.ts";
import { importWikidata } from "./wikidata.ts";

export {
  ImportError,
  type Imported,
  type ImportedFile,
  type Importer,
  type ImportOptions,
  type NotCarried,
} from "./importer.ts";
export { importCsv, importGedcom, importPopolo, importTimelineJs, importWikidata };

/** Every format that can be read, by its id. */
export const importers: readonly Importer[] = [importCsv, importTimelineJs, importPopolo, importWikidata, importGedcom];
