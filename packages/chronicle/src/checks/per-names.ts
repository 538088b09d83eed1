import type { Entry } from "../model/entry.ts";
import type { Dataset } from "../query/dataset.ts";
import { perObject } from "../query/per-object.ts";

const textOfNames = perObject((entry: Entry): string => {
  const { id, label, name, names, variants, states, title, authors } = entry as object as Partial<
    Record<string, unknown>
  >;
  return JSON.stringify([id, label, name, names, variants, states, title, authors]);
});

/** Whether two entries are the same and called the same, ever: what rules that look for names in prose go by. */
export function sameNames(a: Entry | undefined, b: Entry | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && textOfNames(a) === textOfNames(b));
}

/**
 * Make a function of the names of entries answer from memory while they are called the same: an index of names need not be made again
 * when a text was edited.
 *
 * @param listsOf the entries whose names the function looks at; it looks at nothing else.
 */
export function perNames<R>(
  listsOf: (dataset: Dataset) => readonly (readonly Entry[])[],
  make: (dataset: Dataset) => R,
): (dataset: Dataset) => R {
  const made = new WeakMap<object, { lists: readonly (readonly Entry[])[]; readonly result: R }>();
  return (dataset) => {
    const lists = listsOf(dataset);
    const known = made.get(dataset.subject);
    if (known?.lists.every((list, at) => calledTheSame(list, lists[at] ?? []))) {
      known.lists = lists;
      return known.result;
    }
    const result = make(dataset);
    made.set(dataset.subject, { lists, result });
    return result;
  };
}

function calledTheSame(before: readonly Entry[], now: readonly Entry[]): boolean {
  return before === now || (before.length === now.length && before.every((entry, at) => sameNames(entry, now[at])));
}
