import type { Dataset } from "./dataset.ts";

/** Something worked out from a dataset once, at the first question that needs it, and kept as long as the dataset is. */
export function onceFor<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const kept = new WeakMap<Dataset, { readonly made: T }>();
  return (dataset) => {
    const known = kept.get(dataset) ?? { made: make(dataset) };
    kept.set(dataset, known);
    return known.made;
  };
}
