import type { z } from "@hono/zod-openapi";
import {
  type Extent,
  extentBetween,
  type IntervalIndex,
  indexIntervals,
  isBefore,
  isWithin,
  overlaps,
  wholeOf,
} from "@thaw/chronicle";
import { Problem } from "../problem/problem.ts";
import type { Choice } from "./choice.ts";
import type { Facet, List } from "./list.ts";
import type { Wanted } from "./parameters.ts";
import { type SortStep, sorted } from "./sort.ts";
import { once } from "./usual.ts";

/** Selects from one list, again and again. */
export type Select<Item> = (wanted: Wanted) => readonly Item[];

/** Minutes between the clocks of the world at most: dates with zones are compared in UTC, and stand in the index by their own. */
const CLOCKS_APART = 26 * 60;
/** Orders of a whole list that are kept. */
const ORDERS_MAX = 16;

/**
 * A way to select from a list. Which items have a value, when they were and how the whole stands by a key is worked out once, when it is first
 * asked for: what a selection costs grows with what it leaves.
 */
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

  /** A test of a facet: where one value is asked for, by what has it, unless that is more than what is tested. */
  const passing = ({ name, facet, choice }: Chosen<Item>, tested: number): ((item: Item) => boolean) => {
    const { any, none } = choice;
    if (any.length + none.length !== 1) return passes(facet, choice);
    const those = having(name, facet, [...any, ...none]);
    if (those.length > tested) return passes(facet, choice);
    const known = new Set(those);
    return none.length === 0 ? (item) => known.has(item) : (item) => !known.has(item);
  };
  const places = once(() => new Map(list.inOrder().map((item, place) => [item, place])));
  const byTime = new Map<string, IntervalIndex<Item>>();
  /** What may have a moment in common with a stretch of time, in order. */
  const touching = ({ extentOf }: NonNullable<typeof dating>, range: Extent, own: z.output<z.ZodObject<Own>>) => {
    const time = String((own as { time?: string }).time ?? "");
    const index = byTime.get(time) ?? intervalsOf(list.inOrder(), (item) => extentOf(item, own));
    byTime.set(time, index);
    const found = index.touching({ min: range.start.min - CLOCKS_APART, max: range.end.max + CLOCKS_APART });
    return found.sort((a, b) => (places().get(a) ?? 0) - (places().get(b) ?? 0));
  };
  const orders = new Map<string, readonly Item[]>();
  const wholeBy = (sort: readonly SortStep[]) => {
    const name = sort.map(({ key, down }) => (down ? `-${key}` : key)).join(",");
    const order = orders.get(name) ?? sorted(list.inOrder(), sort, sorts);
    if (orders.size >= ORDERS_MAX) orders.clear();
    orders.set(name, order);
    return order;
  };

  return (wanted) => {
    const own = wanted as z.output<z.ZodObject<Own>>;
    const choices = Object.entries(facets).flatMap(([name, facet]) => {
      const choice = wanted[name] as Choice | undefined;
      return choice ? [{ name, facet, choice }] : [];
    });
    const narrowed = list.narrow?.(own);
    const first = narrowed ? undefined : choices.find(({ choice }) => choice.any.length > 0);
    const ranges = dating ? rangesOf(wanted) : [];
    const [range] = ranges;
    const items =
      narrowed ??
      (first
        ? having(first.name, first.facet, first.choice.any)
        : dating && range
          ? touching(dating, range, own)
          : list.inOrder());
    const left = choices.filter((choice) => choice !== first || choice.choice.none.length > 0);
    const tests: ((item: Item) => boolean)[] = left.map((chosen) => passing(chosen, items.length));
    if (wanted.ids) tests.push(passes<Item>({ valuesOf: ({ id }) => [id] }, wanted.ids));
    if (dating) tests.push(...datesPass<Item>((item) => dating.extentOf(item, own), ranges, wanted));
    const kept = tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
    const { sort = [] } = wanted;
    if (sort.length === 0) return kept;
    return kept === list.inOrder() ? wholeBy(sort) : sorted(kept, sort, sorts);
  };
}

/** A facet, and what is wanted of it. */
interface Chosen<Item> {
  readonly name: string;
  readonly facet: Facet<Item>;
  readonly choice: Choice;
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

/** The stretches of time that are asked for. @throws {Problem} where one ends before it begins */
function rangesOf({ date, from, to }: Wanted): Extent[] {
  refuseBackwards(from, to);
  return [
    ...(date === undefined ? [] : [wholeOf(date)]),
    ...(from === undefined && to === undefined ? [] : [wholeOf(extentBetween(from, to))]),
  ];
}

function datesPass<Item>(
  extentOf: (item: Item) => Extent | undefined,
  ranges: readonly Extent[],
  { match = "overlaps", certainty = "possibly" }: Wanted,
): ((item: Item) => boolean)[] {
  const compare = match === "within" ? isWithin : overlaps;
  return ranges.map((range) => (item) => {
    const extent = extentOf(item);
    const answer = extent ? compare(extent, range) : "no";
    return answer === "certainly" || (answer === "possibly" && certainty === "possibly");
  });
}

function intervalsOf<Item>(items: readonly Item[], extentOf: (item: Item) => Extent | undefined): IntervalIndex<Item> {
  const dated = items.filter((item) => extentOf(item));
  return indexIntervals(dated, (item) => {
    const { start, end } = extentOf(item) ?? UNDATED;
    return { min: start.min, max: end.max };
  });
}

const UNDATED = { start: { min: Infinity, max: Infinity }, end: { min: -Infinity, max: -Infinity } };

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
