import { site, words } from "../subject.ts";
import templates from "./templates.json" with { type: "json" };

/** A page to be cited. */
export interface CitedPage {
  readonly title: string;
  /** Its address, absolute. */
  readonly url: string;
  /** Version of the facts. */
  readonly version: string;
  /** Year in which that version was released; nothing before the first release. */
  readonly year: number | undefined;
}

/** A citation of a page in one style or format. */
export interface PageCitation {
  readonly name: string;
  readonly text: string;
  /** Whether it is for a program: shown as it is, line by line. */
  readonly data?: boolean;
}

/**
 * A page in Chicago, MLA, APA and GOST style, by templates that a CSL processor wrote (`templates.test.ts`), and as BibTeX, RIS and
 * CSL-JSON. Titles keep their own capitals.
 */
export function citations(page: CitedPage): PageCitation[] {
  const holes: Readonly<Record<string, string | number>> = {
    ...page,
    year: page.year ?? words.colophon.noDate,
    site: site.citedAs,
    publisher: site.name,
  };
  const styles = Object.entries(templates).map(([name, { plain, asking }]) => ({
    name,
    text: (/[?!]$/.test(page.title) ? asking : plain).replace(/\{(\w+)\}/g, (_, hole) => String(holes[hole])),
  }));
  return [
    ...styles,
    { name: "BibTeX", text: bibtex(page), data: true },
    { name: "RIS", text: ris(page), data: true },
    { name: "CSL-JSON", text: cslJson(page), data: true },
  ];
}

function bibtex({ title, url, version, year }: CitedPage): string {
  const fields = { title: `{${escaped(title)}}`, booktitle: site.citedAs, version, year, url };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = known.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key(url)},\n${lines.join("\n")}\n}`;
}

function escaped(text: string): string {
  return text.replace(/[&%$#_{}]/g, (letter) => `\\${letter}`);
}

function key(url: string): string {
  return `${site.id}-${new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "home"}`;
}

function ris({ title, url, version, year }: CitedPage): string {
  return [
    `TY  - ELEC`,
    `TI  - ${title}`,
    `T2  - ${site.citedAs}`,
    `ET  - ${version}`,
    ...(year === undefined ? [] : [`PY  - ${year}`]),
    `UR  - ${url}`,
    "ER  - ",
  ].join("\n");
}

function cslJson({ title, url, version, year }: CitedPage): string {
  const item = {
    id: key(url),
    type: "webpage",
    title,
    "container-title": site.citedAs,
    version,
    ...(year !== undefined && { issued: { "date-parts": [[year]] } }),
    URL: url,
  };
  return JSON.stringify([item]);
}
