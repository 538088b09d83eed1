import { historicalDateSchema } from "@thaw/chronicle";
import * as z from "zod";
import { labelsSchema } from "./envelopes.ts";

const certaintySchema = z.enum(["certainly", "possibly"]);
const claim = z.string().describe("Id of the claim that says so: its evidence stands there.");
const office = z.string().describe("Id of the office.");

export const termChangeSchema = z
  .strictObject({
    term: z.string().describe("Id of the term."),
    office,
    figure: z.string().describe("Id of the holder."),
    date: historicalDateSchema.describe("When it began or ended."),
    how: z.string().nullable().describe("How it began, or why it ended; null when not recorded."),
    event: z.string().nullable().describe("Id of the event by which it happened; null when none is recorded."),
    certainty: certaintySchema.describe("Whether it is certain that it did so between the two days."),
    claim,
  })
  .meta({ description: "A term that began or ended between two days." });

export const officeChangeSchema = z
  .strictObject({ office, certainty: certaintySchema.describe("Whether it is certain."), claim })
  .meta({ description: "An office that appeared or vanished between two days." });

export const standingSchema = z
  .strictObject({
    figure: z.string().describe("Id of the figure."),
    before: z
      .strictObject({ office, term: z.string().describe("Id of the term.") })
      .nullable()
      .describe("The best office held at the end of the first day; null where none was."),
    after: z
      .strictObject({ office, term: z.string().describe("Id of the term.") })
      .nullable()
      .describe("The best office held at the end of the second; null where none was."),
    certainty: certaintySchema.describe("Whether both standings are certain."),
  })
  .meta({ description: "How a figure stood before and after: by the best office held, by its rank in the room." });

/** What is otherwise at the end of one day than at the end of another. */
export const changesSchema = z.strictObject({
  from: z.string().describe("The first day."),
  to: z.string().describe("The second day."),
  data: z
    .strictObject({
      rose: z.array(standingSchema).describe("Who stood higher in the end."),
      fell: z.array(standingSchema).describe("Who stood lower in the end."),
      began: z.array(termChangeSchema).describe("Terms that began."),
      ended: z.array(termChangeSchema).describe("Terms that ended."),
      appeared: z.array(officeChangeSchema).describe("Offices that came to be."),
      vanished: z.array(officeChangeSchema).describe("Offices that were abolished."),
      renamed: z
        .array(
          z.strictObject({
            office,
            before: z.string().describe("What it was called."),
            after: z.string().describe("What it was called then."),
            claim: z.string().nullable().describe("Id of the claim of the new name; null when no dated name fits."),
          }),
        )
        .describe("Offices that were called otherwise."),
    })
    .describe("What changed after the first day and up to the end of the second."),
  labels: labelsSchema,
});
