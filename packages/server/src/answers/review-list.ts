import { reviewSchema } from "@thaw/chronicle";
import * as z from "zod";
import { listOf } from "./envelopes.ts";

/** A page of reviews; with `quote`, the statements that are like it. */
export const reviewListSchema = listOf(reviewSchema).extend({
  matches: z
    .array(
      reviewSchema.shape.statements.element.extend({
        review: z.string().describe("Id of the review."),
        likeness: z
          .number()
          .min(0)
          .max(1)
          .describe("How much of what the quotation says the statement says too, by the words they share."),
      }),
    )
    .describe("With `quote`: statements like it, the likest first, with the verdict on each.")
    .exactOptional(),
});
