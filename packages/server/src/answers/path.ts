import * as z from "zod";
import { claimSchema } from "./claim.ts";
import { labelsSchema } from "./envelopes.ts";

/** How two figures hang together. */
export const pathSchema = z.strictObject({
  from: z.string().describe("Id of the figure at one end."),
  to: z.string().describe("Id of the figure at the other."),
  date: z.string().nullable().describe("The day by which it was asked for; null when for any."),
  data: z
    .array(
      z
        .strictObject({
          from: z.string().describe("Id of the figure before the step."),
          to: z.string().describe("Id of the figure behind it."),
          tie: z
            .enum(["relation", "event", "body"])
            .describe(
              "What ties them: how they stood to each other, an event at which both were, a body in which both sat.",
            ),
          kind: z.enum(["relation", "event", "organization", "office"]).describe("The kind of entry that ties them."),
          through: z.string().describe("Id of that entry."),
          certainty: z.enum(["certainly", "possibly"]).describe("Whether the tie is certain."),
          claims: z.array(z.string()).describe("Ids of the claims that say so: their evidence stands under `claims`."),
        })
        .meta({ description: "A step from one figure to the next." }),
    )
    .nullable()
    .describe("The steps of the shortest path; none from a figure to itself, null when nothing ties the two."),
  claims: z.array(claimSchema).describe("The claims that the steps rest on, each once."),
  labels: labelsSchema,
});
