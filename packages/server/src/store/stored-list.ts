import type { List } from "../lists/list.ts";
import type { ReadyEntry } from "../ready-entries.ts";

/** A thing of some list: an entry, a claim, a moment. */
export interface Thing {
  readonly id: string;
}

/** What a store knows of a list: how it is declared, and how its things are told. */
export interface StoredList {
  readonly list: List<Thing>;
  /** The key by which the list stands when nothing is said, and whether what is equal by it then stands by id. */
  readonly usual: { readonly key: string; readonly endsInId: boolean };
  readyOf(thing: Thing): ReadyEntry;
  find(id: string): Thing | undefined;
}

/** The lists, by name. */
export type StoredLists = ReadonlyMap<string, StoredList>;
