import type { Entry } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";
import { differences } from "./differences.ts";
import { referencesOf } from "./references.ts";

/** An entry that refers to another, and by which field. */
export interface Referrer<S extends Subject = Subject> {
  readonly kind: EntryKind;
  readonly entry: Entry<S>;
  readonly path: string;
}

type Entries<S extends Subject> = { readonly [K in EntryKind]: readonly Entry<S>[] };

/** Who refers to what, by id, in the order of kinds and ids. */
export type ReferrerIndex<S extends Subject> = ReadonlyMap<string, readonly Referrer<S>[]>;

/** Index every reference the other way round. An entry that names another several times stands there once. */
export function indexReferrers<S extends Subject>(entries: Entries<S>): ReferrerIndex<S> {
  const index = new Map<string, Referrer<S>[]>();
  for (const kind of entryKinds) {
    for (const entry of entries[kind]) {
      for (const { id, path } of referencesOf(kind, entry)) {
        const list = index.get(id);
        if (!list) index.set(id, [{ kind, entry, path }]);
        else if (list.at(-1)?.entry !== entry) list.push({ kind, entry, path });
      }
    }
  }
  return index;
}

/** The index of entries most of which are the same objects as in an earlier index, which stays as it was. */
export function reindexReferrers<S extends Subject>(
  earlier: ReferrerIndex<S>,
  before: Entries<S>,
  now: Entries<S>,
): ReferrerIndex<S> {
  const index = new Map(earlier);
  for (const kind of entryKinds) {
    const { gone, come } = differences(before[kind] as readonly Entry[], now[kind] as readonly Entry[]);
    for (const entry of gone as readonly Entry<S>[])
      for (const { id } of referencesOf(kind, entry)) {
        const others = index.get(id)?.filter((referrer) => referrer.entry !== entry);
        if (others && others.length > 0) index.set(id, others);
        else index.delete(id);
      }
    for (const entry of come as readonly Entry<S>[])
      for (const { id, path } of referencesOf(kind, entry)) {
        const list = index.get(id) ?? [];
        if (list.some((referrer) => referrer.entry === entry)) continue;
        const at = list.findIndex((referrer) => standsAfter(referrer, kind, entry.id));
        index.set(id, list.toSpliced(at < 0 ? list.length : at, 0, { kind, entry, path }));
      }
  }
  return index;
}

function standsAfter<S extends Subject>(referrer: Referrer<S>, kind: EntryKind, id: string): boolean {
  const order = entryKinds.indexOf(referrer.kind) - entryKinds.indexOf(kind);
  return order > 0 || (order === 0 && referrer.entry.id > id);
}
