import { z } from "@hono/zod-openapi";
import { quote } from "../problem/quote.ts";
import { refuse } from "./refuse.ts";

/** How many items an answer holds at most. */
export function limitParameter({ usual, most }: { readonly usual: number; readonly most: number }) {
  return z
    .string()
    .transform((value, ctx) => {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= 1 && number <= most) return number;
      refuse(ctx, `limit is a whole number from 1 to ${most}, not ${quote(value)}`, {
        code: "bad-value",
        value,
        suggestion: String(number > most ? most : usual),
      });
      return usual;
    })
    .openapi({
      type: "integer",
      minimum: 1,
      maximum: most,
      default: usual,
      description: `How many items at most: 1 to ${most}, ${usual} when left out.`,
      example: usual,
    });
}
