import type { Source } from "@thaw/chronicle";
import { formatDate, say, words } from "../subject.ts";

/** A run of a reference: plain text, or a title to be set apart. */
export interface ReferencePart {
  readonly text: string;
  readonly title?: boolean;
}

const partTypes = new Set(["article-journal", "article-newspaper", "article-magazine", "chapter", "webpage"]);

/**
 * The full reference of a source in the manner of Chicago's notes and bibliography, as runs of text.
 *
 * @example Taubman, William. *Khrushchev: The Man and His Era*. New York: W. W. Norton, 2003.
 */
export function reference(source: Source): ReferencePart[] {
  const parts: ReferencePart[] = [];
  const add = (text: string | undefined, title = false) => {
    if (text !== undefined && text !== "") parts.push(title ? { text, title } : { text });
  };
  const authors = source.authors.map(name).join("; ");
  const editors = source.editors.map(name).join("; ");
  if (authors) add(`${closed(authors)} `);
  else if (editors) add(`${say(words.reference.editors, { names: editors })} `);
  if (partTypes.has(source.type)) add(`${say(words.reference.quoted, { title: closed(source.title) })} `);
  else {
    add(source.title, true);
    add(closed(source.title) === source.title ? " " : ". ");
  }
  if (source.titleNative) add(`[${source.titleNative}] `);
  if (source.containerTitle) {
    add(source.containerTitle, true);
    const volume = [source.volume, source.issue && say(words.reference.issue, { number: source.issue })]
      .filter(Boolean)
      .join(", ");
    add(volume ? ` ${volume}` : undefined);
    add(source.issued ? ` (${yearOrDate(source.issued)}). ` : ". ");
  }
  const published = [source.publisherPlace, source.publisher].filter(Boolean).join(": ");
  const year = !source.containerTitle && source.issued ? yearOrDate(source.issued) : undefined;
  const imprint = [published, year].filter(Boolean).join(", ");
  if (imprint) add(`${closed(imprint)} `);
  const kept = [source.number, source.archive, source.archiveLocation].filter(Boolean).join(", ");
  if (kept) add(`${closed(kept)} `);
  return parts;
}

/** When a work came out; a year by itself, without the word for it. */
function yearOrDate(edtf: string): string {
  return /^\d{4}$/.test(edtf) ? edtf : formatDate(edtf);
}

function name(person: Source["authors"][number]): string {
  if ("literal" in person) return person.literal;
  return person.given ? `${person.family}, ${person.given}` : person.family;
}

/** Text that ends a sentence: with its own mark where it has one, else with a full stop. */
export function closed(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** What kind of witness a source is, in words. */
export function kindOfWitness(source: Source): string {
  return words.witnesses[source.kind];
}
