import type { Extent } from "@thaw/chronicle";
import { fold, type SearchDocument, wordBreak } from "@thaw/chronicle/search";
import { slipsOf } from "./slips.ts";
import type { SqlValue } from "./sql.ts";
import type { StoredList, StoredLists, Thing } from "./stored-list.ts";

/** A row of a table of the {@link schema}. */
export type TableRow = readonly [table: string, ...values: SqlValue[]];

/** JSON and SQLite have no infinity: this many minutes are further than any date. */
export const FAR = 1e15;

/** What a database is made of. */
export interface ReleaseToStore {
  /** Id of the release. */
  readonly release: string;
  readonly lists: StoredLists;
  /** What is found by words. */
  readonly documents: readonly SearchDocument[];
  labelOf(id: string): string;
}

/** Every row that a database of a release holds; the row of `release` comes last. */
export function* rowsOfRelease({ release, lists, documents, labelOf }: ReleaseToStore): Generator<TableRow> {
  const numbers = { item: 0, property: 0 };
  for (const [name, list] of lists) yield* rowsOfList(name, list, numbers, labelOf);
  yield* rowsOfSearch(documents);
  yield ["release", release];
}

function* rowsOfList(
  name: string,
  { list, readyOf }: StoredList,
  numbers: { item: number; property: number },
  labelOf: (id: string) => string,
): Generator<TableRow> {
  const { facets, sorts, dating } = list;
  const things = list.inOrder();
  const first = numbers.item + 1;
  numbers.item += things.length;
  yield ["lists", name, first, numbers.item];
  const keysOf = (thing: Thing) => Object.fromEntries(Object.entries(sorts).map(([key, { of }]) => [key, of(thing)]));
  for (const [place, thing] of things.entries()) {
    const { json, names } = readyOf(thing);
    const labels = Object.fromEntries(names.map((id) => [id, labelOf(id)]));
    yield ["items", first + place, name, thing.id, JSON.stringify(keysOf(thing)), JSON.stringify(labels), json];
  }
  for (const [facet, { domain, valuesOf }] of Object.entries(facets)) {
    const property = ++numbers.property;
    yield ["properties", property, name, "facet", facet];
    const counts = new Map<string, number>();
    for (const [place, thing] of things.entries())
      for (const value of new Set(valuesOf(thing))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
        yield ["facets", property, value, first + place];
      }
    for (const [value, count] of counts)
      yield ["counts", property, value, "ids" in domain ? labelOf(value) : value, count];
  }
  for (const [key, { of }] of Object.entries(sorts)) {
    const property = ++numbers.property;
    yield ["properties", property, name, "key", key];
    for (const [place, thing] of things.entries()) yield ["keys", property, of(thing), thing.id, first + place];
  }
  if (!dating) return;
  for (const time of dating.times?.all ?? [undefined]) {
    const property = ++numbers.property;
    yield ["properties", property, name, "extent", time ?? ""];
    const spans = new Map<number, number>();
    for (const [place, thing] of things.entries()) {
      const extent = dating.extentOf(thing, { time });
      if (!extent) continue;
      const bounds = boundsOf(extent);
      const length = bounds.endMax - bounds.startMin;
      const span = Math.ceil(Math.log(Math.max(1, length)) / Math.log(4));
      spans.set(span, Math.max(spans.get(span) ?? 0, length));
      const { startMin, startMax, endMin, endMax } = bounds;
      yield ["extents", property, span, startMin, first + place, startMax, endMin, endMax];
    }
    for (const [span, length] of spans) yield ["spans", property, span, length];
  }
}

function* rowsOfSearch(documents: readonly SearchDocument[]): Generator<TableRow> {
  const words = new Set<string>();
  const folded = (text: string): string => {
    const own = text
      .split(wordBreak)
      .map(fold)
      .filter((word) => word !== "");
    for (const word of own) words.add(word);
    return own.join(" ");
  };
  for (const [place, { kind, id, label, detail }] of documents.entries())
    yield ["documents", place + 1, kind, id, label, detail];
  for (const [place, { label, names, text }] of documents.entries())
    yield ["search", place + 1, folded(label), folded(names), folded(text)];
  for (const word of words) for (const slip of slipsOf(word)) yield ["slips", slip, word];
}

/** The four bounds of an extent in minutes from 1970, none of them infinite. */
export function boundsOf({ start, end }: Extent) {
  const finite = (minutes: number) => Math.max(-FAR, Math.min(FAR, minutes));
  return {
    startMin: finite(start.min),
    startMax: finite(start.max),
    endMin: finite(end.min),
    endMax: finite(end.max),
  };
}
