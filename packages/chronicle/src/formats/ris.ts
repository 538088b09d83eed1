import type { EntryByKind } from "../model/entry.ts";
import { type CslItem, toCsl } from "./csl-json.ts";
import { carried, type Format } from "./format.ts";

/** The type of reference that RIS has for each CSL type. */
const types: Readonly<Record<EntryByKind["source"]["type"], string>> = {
  book: "BOOK",
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  "article-magazine": "MGZN",
  chapter: "CHAP",
  document: "UNPB",
  webpage: "ELEC",
  speech: "GEN",
  legislation: "STAT",
  motion_picture: "MPCT",
  thesis: "THES",
  report: "RPRT",
  collection: "SER",
  dataset: "DATA",
};

/**
 * RIS, what EndNote, Mendeley and library catalogues read. Our own lines: the writer of citation-js leaves out the date of a newspaper and breaks
 * addresses at 70 letters.
 */
export const ris: Format = {
  id: "ris",
  title: "RIS",
  mediaType: "application/x-research-info-systems; charset=utf-8",
  standard: "https://en.wikipedia.org/wiki/RIS_(file_format)",
  kinds: ["source"],
  loses: "What CSL-JSON loses, and whether a date is only about.",
  write(_, chosen) {
    const { kept, omitted } = carried(chosen, ["source"], "RIS");
    return { text: kept.map(({ entry }) => referenceOf(entry)).join("\r\n"), omitted };
  },
};

function referenceOf(source: EntryByKind["source"]): string {
  const item = toCsl(source);
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", types[source.type]],
    ["ID", item.id],
    ...people("AU", item.author),
    ...people("ED", item.editor),
    ...people("A4", item.translator),
    ["TI", item.title],
    ["OP", item["original-title"]],
    ["T2", item["container-title"]],
    ...dates(item),
    ["PB", item.publisher],
    ["CY", item["publisher-place"]],
    ["ET", item.edition],
    ["VL", item.volume],
    ["IS", item.issue ?? item.number],
    ["DB", item.archive],
    ["AN", item.archive_location],
    ["LA", item.language],
    ["UR", item.URL],
    ["DO", item.DOI],
    ["SN", item.ISBN],
    ["N1", item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`],
  );
  return [...written, "ER  - ", ""].join("\r\n");
}

function people(tag: string, names: CslItem["author"] = []): [string, string][] {
  return names.map((name) => [
    tag,
    "literal" in name ? name.literal : name.given === undefined ? name.family : `${name.family}, ${name.given}`,
  ]);
}

function dates({ issued }: CslItem): [string, string | undefined][] {
  const [year, month, day] = issued?.["date-parts"]?.[0] ?? [];
  if (year === undefined) return [["DA", issued?.literal]];
  const two = (value: number | undefined) => (value === undefined ? "" : String(value).padStart(2, "0"));
  return [
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}/`],
  ];
}
