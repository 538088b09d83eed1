import { hash } from "../http/etag.ts";
import { Problem } from "../problem/problem.ts";
import { clip } from "../problem/quote.ts";
import type { SortKey } from "./list.ts";
import { compareKeys, keysOf, type SortStep } from "./sort.ts";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Address of the next page with every parameter kept, or null at the end. */
  readonly next: string | null;
}

/** The order in which the items of a list stand, for a cursor that outlives its item. */
export interface Order<Item> {
  readonly steps: readonly SortStep[];
  readonly sorts: Readonly<Record<string, SortKey<Item>>>;
  /** Whether items equal by the steps stand by id; in the order of time within a day they may not. */
  readonly endsInId: boolean;
  /** The number of an item in the whole list, of which these are some in its order; undefined for what is not in it. */
  readonly numberOf?: ((id: string) => number | undefined) | undefined;
}

/** A place in an order: the last item of a page, and the keys it stood by. */
export interface Place {
  readonly id: string;
  readonly keys: readonly (string | number)[];
}

/** A stretch of a list, before it has an address. */
export interface Stretch<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Where it ends; null at the end of the list. */
  readonly end: Place | null;
}

/** Parameters that change what a page shows, and not which items it holds or in which order. */
const SHOWING: ReadonlySet<string> = new Set(["cursor", "limit", "fields", "include", "facet"]);

/**
 * Cut a page out of a list. The cursor names the last item of the page before and its place in the order, so that it outlives a release
 * that adds items or takes that one away.
 *
 * @throws {Problem} `bad-cursor` for text that is no cursor of this list under these filters.
 */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: Order<Item>,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  url: URL,
): Page<Item> {
  const { end, ...stretch } = stretchOf(items, order, limit, placeOf(cursor, url));
  return { ...stretch, next: addressAfter(end, url) };
}

/** So many items of a list from a place on. */
export function stretchOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: Order<Item>,
  limit: number,
  after: Place | undefined,
): Stretch<Item> {
  const start = after === undefined ? 0 : numberAfter(items, order, after);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const ends = last === undefined || start + limit >= items.length;
  return {
    items: page,
    total: items.length,
    end: ends ? null : { id: last.id, keys: keysOf(last, order.steps, order.sorts) },
  };
}

/** How many items stand before a page. */
function numberAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  { steps, sorts, endsInId, numberOf }: Order<Item>,
  place: Place,
): number {
  const sideOf = (item: Item) => compareKeys(keysOf(item, steps, sorts), place.keys, steps);
  const number = numberOf?.(place.id);
  if (number !== undefined) return firstNot(items, (item) => (numberOf?.(item.id) ?? 0) <= number);
  if (endsInId) return firstNot(items, (item) => (sideOf(item) || (item.id <= place.id ? -1 : 1)) < 0);
  const found = items.findIndex((item) => item.id === place.id);
  if (found !== -1) return found + 1;
  const next = items.findIndex((item) => sideOf(item) >= 0);
  return next === -1 ? items.length : next;
}

/** Where items begin of which something does not hold that holds of all before. */
function firstNot<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The place that a cursor names.
 *
 * @throws {Problem} `bad-cursor` for text that is no cursor of the list at this address.
 */
export function placeOf(cursor: string | undefined, url: URL): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = decode(cursor);
  if (place && place.list === listOf(url)) return place;
  throw new Problem("bad-cursor", "The cursor belongs to another list; leave it out to begin at the start", {
    errors: [{ parameter: "cursor", value: clip(cursor), detail: "take it from `next`, and keep the filters with it" }],
  });
}

/** Address of the page behind a place, with every parameter kept; null where there is none. */
export function addressAfter(place: Place | null, url: URL): string | null {
  if (!place) return null;
  const query = new URLSearchParams(url.search);
  query.set("cursor", encode({ list: listOf(url), ...place }));
  query.sort();
  return `${url.origin}${url.pathname}?${query}`;
}

/** Names a list under its filters and order. */
function listOf({ pathname, searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !SHOWING.has(name)).map((pair) => pair.join("="));
  return hash([pathname, ...kept.sort()].join("\n"));
}

interface Cursor extends Place {
  /** The list it belongs to, under its filters. */
  readonly list: string;
}

function encode({ list, id, keys }: Cursor): string {
  const text = encodeURIComponent(JSON.stringify([list, id, ...keys]));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(cursor: string): Cursor | undefined {
  try {
    const parts: unknown = JSON.parse(decodeURIComponent(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))));
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === "string" || typeof part === "number")) return;
    const [list, id, ...keys] = parts;
    return typeof list === "string" && typeof id === "string" ? { list, id, keys } : undefined;
  } catch {
    return undefined;
  }
}
