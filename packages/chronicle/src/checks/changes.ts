import { type EntryKind, entryKinds } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { differences } from "../query/differences.ts";
import { referencesOf } from "../query/references.ts";
import { sameNames } from "./per-names.ts";
import type { Rule } from "./rule.ts";

/** What an edit changed in a dataset. */
export interface Changes {
  /** Ids of the entries that are new, gone or other than before. */
  readonly ids: ReadonlySet<string>;
  /** What these name, or named before. */
  readonly named: ReadonlySet<string>;
  /** Their kinds, before and now. */
  readonly kinds: ReadonlySet<EntryKind>;
  /** Kinds of which one is called otherwise than before, is new or gone. */
  readonly renamed: ReadonlySet<EntryKind>;
}

/** Nothing changed. */
export const noChanges: Changes = { ids: new Set(), named: new Set(), kinds: new Set(), renamed: new Set() };

/** What changed between two datasets, entries that did not being the same objects in both; `undefined` when the subject did. */
export function changesBetween(before: Dataset, now: Dataset): Changes | undefined {
  if (before.subject !== now.subject) return undefined;
  const [ids, named, kinds, renamed] = [
    new Set<string>(),
    new Set<string>(),
    new Set<EntryKind>(),
    new Set<EntryKind>(),
  ];
  for (const kind of entryKinds) {
    const { gone, come } = differences(before.all(kind), now.all(kind));
    if (gone.length !== come.length || !gone.every((entry, at) => sameNames(entry, come[at]))) renamed.add(kind);
    for (const entry of [...gone, ...come]) {
      ids.add(entry.id);
      kinds.add(kind);
      for (const { id } of referencesOf(kind, entry)) named.add(id);
    }
  }
  return { ids, named, kinds, renamed };
}

/** Two edits as one. */
export function together(a: Changes, b: Changes): Changes {
  if (a.ids.size === 0 || b.ids.size === 0) return a.ids.size === 0 ? b : a;
  return {
    ids: union(a.ids, b.ids),
    named: union(a.named, b.named),
    kinds: union(a.kinds, b.kinds),
    renamed: union(a.renamed, b.renamed),
  };
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b]);
}

/** The entries that a rule looks at again after an edit. */
export function within(scope: NonNullable<Rule["scope"]>, dataset: Dataset, { ids, named }: Changes): Set<string> {
  const near = new Set(ids);
  const addReferrers = (id: string) => {
    for (const { entry } of dataset.referrers(id)) near.add(entry.id);
  };
  for (const id of ids) addReferrers(id);
  if (scope === "entry") {
    for (const id of [...near]) addReferrers(id);
    return near;
  }
  for (const id of named) {
    near.add(id);
    const kind = dataset.kindOf(id);
    const entry = kind && dataset.find(kind, id);
    if (entry && (kind === "office" || kind === "term" || kind === "organization"))
      for (const reference of referencesOf(kind, entry)) near.add(reference.id);
  }
  for (const { id } of [...dataset.stories, ...dataset.reviews]) near.add(id);
  return near;
}
