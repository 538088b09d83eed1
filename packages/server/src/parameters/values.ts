import type { z } from "@hono/zod-openapi";
import { refuse } from "./refuse.ts";

/** How many values a parameter takes at most: each that is unknown costs a search for the nearest. */
export const VALUES_MAX = 100;

/** The values of a parameter that takes several, separated by commas. Too many are refused as one fault. */
export function valuesOf(value: string, ctx: z.core.$RefinementCtx<string>): string[] {
  const values = value.split(",").map((part) => part.trim());
  if (values.length <= VALUES_MAX) return values;
  refuse(ctx, `${values.length} values are more than the ${VALUES_MAX} a parameter takes`, {
    code: "bad-value",
    value,
  });
  return [];
}
