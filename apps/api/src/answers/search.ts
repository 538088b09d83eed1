import { entryKinds } from "@thaw/chronicle";
import * as z from "zod";

/** What a search found. */
export const searchSchema = z.strictObject({
  query: z.string().describe("What was asked for."),
  data: z
    .array(
      z.strictObject({
        kind: z.enum(entryKinds).describe("The kind of entry."),
        id: z.string().describe("Its id."),
        label: z.string().describe("What a list calls it."),
        detail: z.string().describe("A line that tells it from others: a role, a date, a kind."),
        score: z.number().describe("Higher is better; comparable within one answer only."),
        href: z.string().describe("Where it can be fetched."),
      }),
    )
    .describe("What was found, best first."),
});
