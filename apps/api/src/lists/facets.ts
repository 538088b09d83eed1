import type { Dataset } from "@thaw/chronicle";
import { wordsParameter } from "../parameters/words.ts";
import type { Facet } from "./list.ts";
import { countBy } from "./select.ts";

/** By what the items of a list are counted. */
export function facetParameter(names: readonly string[]) {
  return wordsParameter(names, {
    noun: "facet of this list",
    description: "Count the items of all pages by these, under `facets`, most first.",
    example: names[0],
  });
}

/** How many items have each value of each facet, with what each value is called. */
export function facetsOf<Item>(
  items: readonly Item[],
  names: readonly string[],
  facets: Readonly<Record<string, Facet<Item>>>,
  dataset: Dataset,
) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const facet = facets[name];
      if (!facet) return [];
      const { domain } = facet;
      const labelOf = (value: string) =>
        "ids" in domain ? dataset.label(value) : ("words" in domain && domain.labels?.[value]) || value;
      return [[name, countBy(items, facet).map(({ value, count }) => ({ value, label: labelOf(value), count }))]];
    }),
  );
}
