import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds, type Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";

/** An entry to write, with its kind. */
export type Chosen<S extends Subject = Subject> = {
  readonly [K in EntryKind]: { readonly kind: K; readonly entry: EntryByKind<S>[K] };
}[EntryKind];

/** What a document must know that no entry says. */
export interface FormatOptions {
  /** Address of the site that shows the entries, without a slash at its end. */
  readonly site: string;
  /** When the content was last changed: an ISO 8601 moment. It is written where a standard wants a time of change, so that equal content gives equal text. */
  readonly updated: string;
}

/** Something that was asked for and is not in the document, and why. */
export interface Omission {
  /** Id of the entry. */
  readonly id: string;
  readonly why: string;
}

/** A document, and what is not in it. */
export interface Written {
  readonly text: string;
  readonly omitted: readonly Omission[];
}

/** A way to write entries that programs of others read. */
export interface Format {
  /** Extension of its files and of addresses: `geojson`, `csl.json`. */
  readonly id: string;
  readonly title: string;
  /** Media type, with its charset where the type has one. */
  readonly mediaType: string;
  /** Where the format is defined. */
  readonly standard: string;
  /** The kinds of entry that it can carry. */
  readonly kinds: readonly EntryKind[];
  /** What of those entries it has no place for, in a sentence. */
  readonly loses: string;
  /** Write entries; those of other kinds are among the omitted. */
  write(dataset: Dataset, chosen: readonly Chosen[], options: FormatOptions): Written;
}

/** Entries of some kinds, or of all, in the order of the dataset. */
export function choose(dataset: Dataset, kinds: readonly EntryKind[] = entryKinds): Chosen[] {
  return kinds.flatMap((kind) => dataset.all(kind).map((entry: Entry) => ({ kind, entry }) as Chosen));
}

/** The entries of the kinds that a format carries, and the rest as omissions. */
export function carried<K extends EntryKind>(
  chosen: readonly Chosen[],
  kinds: readonly K[],
  format: string,
): { readonly kept: Extract<Chosen, { kind: K }>[]; readonly omitted: Omission[] } {
  const kept: Extract<Chosen, { kind: K }>[] = [];
  const omitted: Omission[] = [];
  for (const item of chosen) {
    if ((kinds as readonly EntryKind[]).includes(item.kind)) kept.push(item as Extract<Chosen, { kind: K }>);
    else omitted.push({ id: item.entry.id, why: `${format} has no place for ${article(item.kind)} ${item.kind}` });
  }
  return { kept, omitted };
}

function article(word: string): string {
  return /^[aeio]/.test(word) ? "an" : "a";
}

/** JSON as a file: indented, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
