import { anyWords, claimIdSchema, claimShape, entryKinds, historicalDateSchema } from "@thaw/chronicle";
import * as z from "zod";

/** A claim: one statement of the dataset, with what it rests on. */
export const claimSchema = z
  .strictObject({
    ...claimShape(anyWords),
    kind: z.enum(entryKinds).describe("The kind of entry that makes it."),
    entry: z.string().describe("Id of the entry that makes it."),
    label: z.string().describe("What the entry is called."),
    field: z.string().describe("The field of the entry in which it stands."),
    text: z.string().describe("The statement in words."),
    date: historicalDateSchema.exactOptional(),
    rivalOf: claimIdSchema
      .describe("Id of the claim that is followed instead, when this one is a rival value.")
      .exactOptional(),
  })
  .meta({ description: "One statement of the dataset: what it says, how firmly it stands and what it rests on." });
