import { z } from "@hono/zod-openapi";
import { limitParameter } from "./limit.ts";

/** How many items a page holds when nothing is said, and at most. */
export const PAGE = { usual: 50, most: 200 } as const;

/** The two parameters that every list takes besides its filters. */
export const pagingParameters = {
  limit: limitParameter(PAGE).optional(),
  cursor: z
    .string()
    .optional()
    .openapi({ description: "Where the page begins. Opaque: take it, with all the rest, from `next`." }),
};
