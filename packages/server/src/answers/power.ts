import { anyWords, citationSchemaFor, historicalDateSchema, statusSchema } from "@thaw/chronicle";
import * as z from "zod";
import { labelsSchema } from "./envelopes.ts";

const certainlySchema = z.enum(["certainly", "possibly"]);
const certaintySchema = z.enum(["certainly", "possibly", "no"]);

export const holderSchema = z
  .strictObject({
    figure: z.string().describe("Id of the figure."),
    label: z.string().describe("The figure's name."),
    certainty: certainlySchema.describe("Whether it is certain that the term took in some part of the date."),
    term: z.string().describe("Id of the term."),
    since: historicalDateSchema.describe("When the term began."),
    until: historicalDateSchema.nullable().describe("When it ended; null when it outlasts the corpus or nobody knows."),
    how: z.string().nullable().describe("How it began: elected, appointed, co-opted, …; null when not recorded."),
    why: z.string().nullable().describe("Why it ended: death, removal, arrest, …; null when not recorded."),
    acting: z.boolean().describe("Whether it was held in an acting capacity."),
    began: certaintySchema.describe("Whether the term began on the date itself."),
    ended: certaintySchema.describe("Whether the term ended on the date itself."),
    status: statusSchema,
    cite: z.array(citationSchemaFor(anyWords)).describe("What the beginning of the term rests on."),
  })
  .meta({ description: "Somebody who held the office." });

export const officeOnDateSchema = z
  .strictObject({
    office: z.string().describe("Id of the office."),
    name: z.string().describe("What it was called on the date."),
    organization: z.string().nullable().describe("Id of the body it belonged to."),
    seats: z.int().nullable().describe("How many can hold it at once; null is no fixed number."),
    state: z
      .enum(["held", "vacant", "unrecorded"])
      .describe("`held`; `vacant`, as the corpus declares; `unrecorded`: it existed, and the corpus has no holder."),
    holders: z.array(holderSchema).describe("By rank, then in the order of their coming. On a day of change, both."),
  })
  .meta({ description: "An office as it stood on a date." });

/** Who held power on a date. */
export const powerSchema = z.strictObject({
  date: z.string().describe("The date asked for."),
  period: z.string().describe("The stretch of time in which tracked offices are followed day by day, EDTF."),
  followed: certaintySchema.describe(
    "Whether the date lies within that period. Outside it, holders may be missing without a word.",
  ),
  data: z.array(officeOnDateSchema).describe("Offices by rank. One that certainly did not exist is left out."),
  labels: labelsSchema,
});
