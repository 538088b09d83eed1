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
  const start = cursor === undefined ? 0 : placeAfter(items, order, cursor, url);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const ends = last === undefined || start + limit >= items.length;
  return { items: page, total: items.length, next: ends ? null : addressAfter(last, order, url) };
}

function placeAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  { steps, sorts, endsInId }: Order<Item>,
  cursor: string,
  url: URL,
): number {
  const place = decode(cursor);
  if (!place || place.list !== listOf(url)) {
    throw new Problem("bad-cursor", "The cursor belongs to another list; leave it out to begin at the start", {
      errors: [
        { parameter: "cursor", value: clip(cursor), detail: "take it from `next`, and keep the filters with it" },
      ],
    });
  }
  const found = items.findIndex((item) => item.id === place.id);
  if (found !== -1) return found + 1;
  const next = items.findIndex((item) => {
    const side = compareKeys(keysOf(item, steps, sorts), place.keys, steps);
    return side > 0 || (side === 0 && (!endsInId || item.id > place.id));
  });
  return next === -1 ? items.length : next;
}

function addressAfter<Item extends { readonly id: string }>(last: Item, { steps, sorts }: Order<Item>, url: URL) {
  const next = new URL(url);
  next.searchParams.set("cursor", encode({ list: listOf(url), id: last.id, keys: keysOf(last, steps, sorts) }));
  next.searchParams.sort();
  return next.href;
}

/** Names a list under its filters and order. */
function listOf({ pathname, searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !SHOWING.has(name)).map((pair) => pair.join("="));
  return hash([pathname, ...kept.sort()].join("\n"));
}

interface Place {
  readonly list: string;
  readonly id: string;
  readonly keys: readonly (string | number)[];
}

function encode({ list, id, keys }: Place): string {
  const text = encodeURIComponent(JSON.stringify([list, id, ...keys]));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(cursor: string): Place | undefined {
  try {
    const parts: unknown = JSON.parse(decodeURIComponent(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))));
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === "string" || typeof part === "number")) return;
    const [list, id, ...keys] = parts;
    return typeof list === "string" && typeof id === "string" ? { list, id, keys } : undefined;
  } catch {
    return undefined;
  }
}
