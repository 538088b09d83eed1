import type { Extent } from "@thaw/chronicle";
import type { SortKey } from "./list.ts";

/** What any list of things with an id and a label can be sorted by. */
export const byName = {
  id: { description: "the id", of: ({ id }: { readonly id: string }) => id },
  label: { description: "what a list calls it", of: ({ label }: { readonly label: string }) => label },
} satisfies Record<string, SortKey<never>>;

/** What stands for a beginning that nobody knows, in an order: before or after everything. JSON has no infinity. */
const FAR = 1e15;

/** Sort by the first possible moment of an extent; what has none comes last. */
export function byBeginning<Item>(extentOf: (item: Item) => Extent | undefined): SortKey<Item> {
  return {
    description: "the first possible moment",
    of: (item) => Math.max(-FAR, Math.min(FAR, extentOf(item)?.start.min ?? FAR)),
  };
}

/** A function of things that never change, worked out once for each. */
export function remembered<Item extends object, Value>(make: (item: Item) => Value): (item: Item) => Value {
  const known = new WeakMap<Item, { readonly value: Value }>();
  return (item) => {
    const found = known.get(item) ?? { value: make(item) };
    known.set(item, found);
    return found.value;
  };
}

/** What is worked out when first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
