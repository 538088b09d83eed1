import { historicalDateSchema, momentKinds, statusSchema } from "@thaw/chronicle";
import * as z from "zod";
import { labelsSchema, listOf } from "./envelopes.ts";

/** Something dated. */
export const momentSchema = z
  .strictObject({
    id: z.string().describe("Id of the claim that dates it: its evidence stands there."),
    what: z.enum(momentKinds).describe("One of the four times of an event, a birth, a death, an office taken or left."),
    date: historicalDateSchema,
    status: statusSchema,
    kind: z.enum(["event", "figure", "term"]).describe("The kind of entry."),
    entry: z.string().describe("Id of the entry."),
    label: z.string().describe("What the entry is called."),
    href: z.string().describe("Where the entry can be fetched."),
  })
  .meta({ description: "A dated moment." });

export const momentListSchema = listOf(momentSchema);

/** What happened on a day of the year. */
export const onThisDaySchema = z.strictObject({
  day: z.string().describe("Month and day."),
  data: z
    .array(momentSchema.extend({ year: z.int().describe("Astronomical year: 0 is 1 BCE.") }))
    .describe("What is dated to the day, in the order of time."),
  uncertain: z
    .array(momentSchema.extend({ year: z.int().describe("Astronomical year: 0 is 1 BCE.") }))
    .describe("What may have been on this day or on another within a month of it."),
  labels: labelsSchema,
});
