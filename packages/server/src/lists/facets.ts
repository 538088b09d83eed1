import { wordsParameter } from "../parameters/words.ts";
import type { Facet } from "./list.ts";

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
  counts: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>,
  facets: Readonly<Record<string, Facet<Item>>>,
  labelOf: (id: string) => string,
) {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([name, own]) => {
      const domain = facets[name]?.domain;
      if (!domain) return [];
      const called = (value: string) =>
        "ids" in domain ? labelOf(value) : ("words" in domain && domain.labels?.[value]) || value;
      return [[name, own.map(({ value, count }) => ({ value, label: called(value), count }))]];
    }),
  );
}
