import { z } from "@hono/zod-openapi";
import { type Dataset, type EntryKind, entryKinds, nearest } from "@thaw/chronicle";
import { quote } from "../problem/quote.ts";
import { refuse } from "./refuse.ts";
import { valuesOf } from "./values.ts";

interface Description {
  readonly description: string;
  readonly example: string;
}

/** One or more ids of entries of a kind, separated by commas: an entry passes when any of them fits. */
export function idsParameter(dataset: Dataset, kind: EntryKind, description: Description) {
  return idsOf([kind], kind, dataset, description);
}

/** The same, of entries of any kind. */
export function anyIdsParameter(dataset: Dataset, description: Description) {
  return idsOf(entryKinds, "entry", dataset, description);
}

function idsOf(kinds: readonly EntryKind[], noun: string, dataset: Dataset, { description, example }: Description) {
  return z
    .string()
    .transform((value, ctx) => {
      const wanted = valuesOf(value, ctx);
      for (const id of wanted) {
        if (kinds.some((kind) => dataset.find(kind, id))) continue;
        const near = kinds.flatMap((kind) => dataset.suggest(kind, id));
        const [suggestion] = nearest(id, near, 1);
        refuse(ctx, `There is no ${noun} ${quote(id)}`, { code: "bad-value", value: id, suggestion });
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
