import { entryKinds } from "@thaw/chronicle";
import * as z from "zod";
import { claimSchema } from "./claim.ts";
import { labelsSchema } from "./envelopes.ts";

const foundShape = {
  kind: z.enum(entryKinds).describe("The kind of entry."),
  id: z.string().describe("Its id."),
  label: z.string().describe("What a list calls it."),
  detail: z.string().describe("A line that tells it from others: a role, a date, a kind."),
};
const href = z.string().describe("Where it can be fetched.");

/** What a search found. */
export const searchSchema = z.strictObject({
  query: z.string().describe("What was asked for."),
  date: z.string().describe("The date that the query names, EDTF; `XXXX-06-26` for a day of any year.").exactOptional(),
  answer: z
    .array(claimSchema)
    .describe("The claims that answer the query, where it is a question and the content has an answer.")
    .exactOptional(),
  data: z
    .array(
      z.strictObject({
        ...foundShape,
        score: z.number().describe("Higher is better; comparable within one answer only."),
        href,
      }),
    )
    .describe("What was found, best first."),
  labels: labelsSchema,
});

/** What a beginning may become. */
export const suggestSchema = z.strictObject({
  query: z.string().describe("What was typed."),
  data: z.array(z.strictObject({ ...foundShape, href })).describe("Entries with a name that begins so, best first."),
});
