import * as z from "zod";
import { edtfSchema, historicalDateSchema } from "../date/historical-date.ts";
import { claimShape, draftClaimShape } from "./claim.ts";
import { text } from "./draft.ts";
import type { Subject, Words } from "./subject.ts";

export type { DatedName } from "./entry-types.ts";

/** What organizations, offices and places are called and what they are, in both forms. */
export const namedShape = {
  name: text.describe("What it is called here."),
  native: text.describe("Its name in its own script.").exactOptional(),
  summary: text.describe("What it is or was, in one to three sentences.").exactOptional(),
};

/** A name that held for a time: what a place, an office or a body was called from one date to another. */
export const datedNameSchemaFor = <S extends Subject>(words: Words<S>) =>
  z.strictObject({
    ...claimShape(words),
    name: z.string().describe("The name."),
    native: z.string().describe("The name in its own script.").exactOptional(),
    from: historicalDateSchema.describe("Since when.").exactOptional(),
    to: historicalDateSchema.describe("Until when.").exactOptional(),
  });

/** The dates between which something held, as an author writes them. */
export const draftPeriodShape = {
  from: edtfSchema
    .describe("First day on which it held, EDTF; left out when it always had or nobody knows.")
    .exactOptional(),
  to: edtfSchema.describe("Last day on which it held, EDTF.").exactOptional(),
};

export const draftNames = z
  .array(
    z.strictObject({
      ...draftClaimShape,
      ...draftPeriodShape,
      name: text.describe("The name."),
      native: text.describe("The name in its own script.").exactOptional(),
    }),
  )
  .describe("Names by date.")
  .default([]);
