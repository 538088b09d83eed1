import { z } from "@hono/zod-openapi";
import type { Dataset, EntryKind } from "@thaw/chronicle";
import { quote } from "../problem/quote.ts";
import { refuse } from "./refuse.ts";
import { valuesOf } from "./values.ts";

interface Description {
  readonly description: string;
  readonly example: string;
}

/** One or more ids of entries of a kind, separated by commas: an entry passes when any of them fits. */
export function idsParameter(dataset: Dataset, kind: EntryKind, { description, example }: Description) {
  return z
    .string()
    .transform((value, ctx) => {
      const wanted = valuesOf(value, ctx);
      for (const id of wanted) {
        if (dataset.find(kind, id)) continue;
        const [suggestion] = dataset.suggest(kind, id);
        refuse(ctx, `There is no ${kind} ${quote(id)}`, { code: "bad-value", value: id, suggestion });
      }
      return wanted;
    })
    .openapi({
      type: "array",
      items: { type: "string" },
      description: `${description} Several, separated by commas: any of them.`,
      example: [example],
      param: { style: "form", explode: false },
    });
}

/** One id of an entry of a kind. */
export function idParameter(dataset: Dataset, kind: EntryKind, { description, example }: Description) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (dataset.find(kind, value)) return;
      const [suggestion] = dataset.suggest(kind, value);
      refuse(ctx, `There is no ${kind} ${quote(value)}`, { code: "bad-value", value, suggestion });
    })
    .openapi({ description, example });
}
