import { Problem } from "../problem/problem.ts";
import { clip } from "../problem/quote.ts";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Address of the next page with every parameter kept, or null at the end. */
  readonly next: string | null;
}

/**
 * Cut a page out of a list. The cursor names the last item of the page before, so that it outlives a release that adds items.
 *
 * @throws {Problem} `bad-cursor` for text that is no cursor of this list.
 */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  url: URL,
): Page<Item> {
  const start = cursor === undefined ? 0 : placeAfter(items, cursor);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const ends = last === undefined || start + limit >= items.length;
  return { items: page, total: items.length, next: ends ? null : addressAfter(last.id, url) };
}

function placeAfter(items: readonly { readonly id: string }[], cursor: string): number {
  const id = decode(cursor);
  const place = items.findIndex((item) => item.id === id);
  if (place !== -1) return place + 1;
  throw new Problem("bad-cursor", "The cursor belongs to no item of this list; leave it out to begin at the start", {
    errors: [{ parameter: "cursor", value: clip(cursor), detail: "take it from `next`, and keep the filters with it" }],
  });
}

function addressAfter(id: string, url: URL): string {
  const next = new URL(url);
  next.searchParams.set("cursor", encode(id));
  next.searchParams.sort();
  return next.href;
}

function encode(id: string): string {
  return btoa(encodeURIComponent(id)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(cursor: string): string | undefined {
  try {
    return decodeURIComponent(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return undefined;
  }
}
