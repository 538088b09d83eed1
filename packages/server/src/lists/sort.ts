import { z } from "@hono/zod-openapi";
import { valuesOf } from "../parameters/values.ts";
import { refuseWord } from "../parameters/words.ts";
import type { SortKey } from "./list.ts";

/** One step of an order: a key, and whether it runs down. */
export interface SortStep {
  readonly key: string;
  readonly down: boolean;
}

/** In which order a list stands: names of keys separated by commas, each downwards behind a minus. */
export function sortParameter<Item>(sorts: Readonly<Record<string, SortKey<Item>>>) {
  const names = Object.keys(sorts);
  const meanings = Object.entries(sorts).map(([name, { description }]) => `\`${name}\` ${description}`);
  return z
    .string()
    .transform((text, ctx): SortStep[] =>
      valuesOf(text, ctx).map((part) => {
        const down = part.startsWith("-");
        const key = down ? part.slice(1) : part;
        if (!names.includes(key)) refuseWord(ctx, key, names, "key to sort by here");
        return { key, down };
      }),
    )
    .openapi({
      type: "array",
      items: { type: "string", enum: names.flatMap((name) => [name, `-${name}`]) },
      description: `The order, by keys separated by commas; \`-\` before a key runs it down: ${meanings.join(", ")}. What is equal by them stands by id.`,
      example: [`-${names[0]}`],
      param: { style: "form", explode: false },
    });
}

/** The values of an item that its place in the order goes by. */
export function keysOf<Item>(
  item: Item,
  steps: readonly SortStep[],
  sorts: Readonly<Record<string, SortKey<Item>>>,
): (string | number)[] {
  return steps.map(({ key }) => sorts[key]?.of(item) ?? "");
}

/** Which of two lists of keys comes first. */
export function compareKeys(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  steps: readonly SortStep[],
): number {
  for (const [index, { down }] of steps.entries()) {
    const [first, second] = [a[index] ?? "", b[index] ?? ""];
    if (first === second) continue;
    return (first < second ? -1 : 1) * (down ? -1 : 1);
  }
  return 0;
}

/** Items in an order, ended by their ids. */
export function sorted<Item extends { readonly id: string }>(
  items: readonly Item[],
  steps: readonly SortStep[],
  sorts: Readonly<Record<string, SortKey<Item>>>,
): readonly Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item, steps, sorts) }))
    .sort((a, b) => compareKeys(a.keys, b.keys, steps) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
