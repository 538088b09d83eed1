import type { z } from "@hono/zod-openapi";
import type { Refusal } from "../problem/bad-request.ts";

/** Refuse a parameter's value, with what would work in its place. */
export function refuse(ctx: z.core.$RefinementCtx<string>, message: string, refusal: Refusal): void {
  ctx.addIssue({ code: "custom", message, params: refusal, input: refusal.value });
}
