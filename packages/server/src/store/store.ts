import type { SearchHit, WordQuestion } from "@thaw/chronicle/search";
import type { Place } from "../lists/page.ts";
import type { Wanted } from "../lists/parameters.ts";
import type { SortStep } from "../lists/sort.ts";
import type { ReadyEntry } from "../ready-entries.ts";

/** Some things, and what everything they name is called. */
interface Labelled {
  labelOf(id: string): string;
}

export interface StoredOne extends Labelled {
  readonly item: ReadyEntry;
}

/** What a list is asked. */
export interface ListQuestion {
  /** Name of the list: `events`. */
  readonly list: string;
  /** What the parameters of the list say, checked. */
  readonly wanted: Wanted;
  /** Empty for the usual order. */
  readonly order: readonly SortStep[];
  readonly limit: number;
  readonly after: Place | undefined;
  /** Names of the facets whose values are counted. */
  readonly counted: readonly string[];
}

export interface StoredPage extends Labelled {
  readonly items: readonly ReadyEntry[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Where the page ends; null at the end of the list. */
  readonly end: Place | null;
  /** How many things have each value of each counted facet, most first. */
  readonly counts: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}

type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Where a release is kept and asked: in memory, or in a database when it is too large for that. Two stores of one release give equal
 * answers to `get` and `list`; `search` may rank differently, and finds what has the words.
 */
export interface Store {
  /** One thing of a list by its id. */
  get(list: string, id: string): MaybePromise<StoredOne | undefined>;
  /** Those of some ids that things of a list have. */
  known(list: string, ids: readonly string[]): MaybePromise<readonly string[]>;
  /** A page of a list; undefined where this store cannot answer such a question. */
  list(question: ListQuestion): MaybePromise<StoredPage | undefined>;
  /** Entries that have words, best first. */
  search(question: WordQuestion & { readonly limit: number }): MaybePromise<readonly SearchHit[]>;
}
