import type { z } from "@hono/zod-openapi";
import { type Extent, extentBetween, isBefore, isWithin, overlaps, wholeOf } from "@thaw/chronicle";
import { Problem } from "../problem/problem.ts";
import type { Choice } from "./choice.ts";
import type { Facet, List } from "./list.ts";
import type { Wanted } from "./parameters.ts";
import { sorted } from "./sort.ts";

/** Selects from one list, again and again. */
export type Select<Item> = (wanted: Wanted) => readonly Item[];

/** A way to select from a list. Which items have a value is worked out once for each facet, when it is first asked for. */
export function selectFrom<Item extends { readonly id: string }, Own extends z.ZodRawShape>(
  list: List<Item, Own>,
): Select<Item> {
  const { facets, dating, sorts } = list;
  const postings = new Map<string, ReadonlyMap<string, readonly Item[]>>();
  const having = (name: string, facet: Facet<Item>, values: readonly string[]): readonly Item[] => {
    const known = postings.get(name) ?? itemsByValue(list.inOrder(), facet);
    postings.set(name, known);
    const [first, ...others] = values.map((value) => known.get(value) ?? []);
    return others.length === 0 ? (first ?? []) : inOrderOf(list, new Set([first ?? [], ...others].flat()));
  };

  return (wanted) => {
    const own = wanted as z.output<z.ZodObject<Own>>;
    const choices = Object.entries(facets).flatMap(([name, facet]) => {
      const choice = wanted[name] as Choice | undefined;
      return choice ? [{ name, facet, choice }] : [];
    });
    const narrowed = list.narrow?.(own);
    const first = narrowed ? undefined : choices.find(({ choice }) => choice.any.length > 0);
    const items = narrowed ?? (first ? having(first.name, first.facet, first.choice.any) : list.inOrder());
    const left = choices.filter((choice) => choice !== first || choice.choice.none.length > 0);
    const tests: ((item: Item) => boolean)[] = left.map(({ facet, choice }) => passes<Item>(facet, choice));
    if (wanted.ids) tests.push(passes<Item>({ valuesOf: ({ id }) => [id] }, wanted.ids));
    if (dating) tests.push(...datesPass<Item>((item) => dating.extentOf(item, own), wanted));
    const kept = tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
    return wanted.sort && wanted.sort.length > 0 ? sorted(kept, wanted.sort, sorts) : kept;
  };
}

function itemsByValue<Item>(items: readonly Item[], { valuesOf }: Facet<Item>): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const value of valuesOf(item)) {
      const own = found.get(value);
      if (own) own.push(item);
      else found.set(value, [item]);
    }
  }
  return found;
}

function inOrderOf<Item extends { readonly id: string }, Own extends z.ZodRawShape>(
  list: List<Item, Own>,
  chosen: ReadonlySet<Item>,
): readonly Item[] {
  return list.inOrder().filter((item) => chosen.has(item));
}

function passes<Item>({ valuesOf }: Pick<Facet<Item>, "valuesOf">, { any, none }: Choice): (item: Item) => boolean {
  return (item) => {
    const values = valuesOf(item);
    return (
      (any.length === 0 || any.some((value) => values.includes(value))) && !none.some((value) => values.includes(value))
    );
  };
}

function datesPass<Item>(
  extentOf: (item: Item) => Extent | undefined,
  { date, from, to, match = "overlaps", certainty = "possibly" }: Wanted,
): ((item: Item) => boolean)[] {
  refuseBackwards(from, to);
  const ranges = [
    ...(date === undefined ? [] : [wholeOf(date)]),
    ...(from === undefined && to === undefined ? [] : [wholeOf(extentBetween(from, to))]),
  ];
  const compare = match === "within" ? isWithin : overlaps;
  return ranges.map((range) => (item) => {
    const extent = extentOf(item);
    const answer = extent ? compare(extent, range) : "no";
    return answer === "certainly" || (answer === "possibly" && certainty === "possibly");
  });
}

/** Refuse a stretch of time that ends before it begins. @throws {Problem} */
export function refuseBackwards(from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || isBefore(to, from) !== "certainly") return;
  throw new Problem("bad-value", `from=${from} lies after to=${to}`, {
    suggestion: `from=${to}&to=${from}`,
    errors: [{ parameter: "from", value: from, detail: "lies after `to`", suggestion: to }],
  });
}

/** How many of some items have each value of a facet, most first, then by value. */
export function countBy<Item>(items: readonly Item[], { valuesOf }: Facet<Item>): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
