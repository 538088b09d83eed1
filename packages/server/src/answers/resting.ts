import { stanceSchema } from "@thaw/chronicle";
import * as z from "zod";
import { claimSchema } from "./claim.ts";
import { labelsSchema, nextSchema, totalSchema } from "./envelopes.ts";

/** The claims that rest on a source. */
export const restingSchema = z.strictObject({
  source: z.string().describe("Id of the source asked about."),
  data: z
    .array(
      z.strictObject({
        claim: claimSchema,
        through: z.string().describe("Id of the source that is cited: the one asked about, or one that leans on it."),
        stance: stanceSchema,
        alone: z.boolean().describe("Whether nothing else supports the claim: it would fall with the source."),
      }),
    )
    .describe("The claims of this page, in the order of the entries that make them."),
  total: totalSchema,
  falls: z.int().min(0).describe("How many claims would fall without the source, whatever is asked for."),
  next: nextSchema,
  labels: labelsSchema,
});
