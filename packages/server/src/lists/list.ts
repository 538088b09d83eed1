import type { z } from "@hono/zod-openapi";
import type { Extent } from "@thaw/chronicle";
import type { Domain } from "./choice.ts";

/** A property of items by which a list is filtered and counted. */
export interface Facet<Item> {
  readonly domain: Domain;
  readonly description: string;
  readonly example?: string;
  /** The values that an item has, each once. */
  valuesOf(item: Item): readonly string[];
}

/** What a list can be sorted by. */
export interface SortKey<Item> {
  readonly description: string;
  /** Text or a number; text is compared by its code units, without regard to the reader's language. */
  of(item: Item): string | number;
}

/** What `date` speaks of in a list whose items have dates. */
export interface Dating<Item, Own> {
  /** What of an item the date is, in a few words. */
  readonly description: string;
  /** Where the parameter `time` chooses among several: its words, and the one that holds when it is left out. */
  readonly times?: { readonly all: readonly string[]; readonly usual: string };
  /** When an item was; undefined where it is not dated. */
  extentOf(item: Item, own: Own): Extent | undefined;
}

/** How a list can be asked: declared once, and read by its route, its formats and its documentation. */
export interface List<Item extends { readonly id: string }, Own extends z.ZodRawShape = z.ZodRawShape> {
  readonly facets: Readonly<Record<string, Facet<Item>>>;
  readonly sorts: Readonly<Record<string, SortKey<Item>>>;
  readonly dating?: Dating<Item, z.output<z.ZodObject<Own>>>;
  /** Parameters of this list alone. */
  readonly own: Own;
  /** All items in the order that holds when nothing is said. */
  inOrder(): readonly Item[];
  /** What the own parameters leave of all items, in order; undefined where they leave all. */
  narrow?(own: z.output<z.ZodObject<Own>>): readonly Item[] | undefined;
}
