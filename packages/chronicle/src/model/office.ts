import * as z from "zod";
import { historicalDateSchema } from "../date/historical-date.ts";
import {
  claimShape,
  draftClaimShape,
  draftEntryShape,
  draftStatements,
  entryShape,
  statementSchemaFor,
} from "./claim.ts";
import { draftBoolean, draftNumber } from "./draft.ts";
import { datedNameSchemaFor, draftNames, draftPeriodShape, namedShape } from "./named.ts";
import { draftExisted, existedSchemaFor } from "./organization.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Office } from "./entry-types.ts";

/** An office as published. */
export const officeSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      ...entryShape(words, words.office),
      ...namedShape,
      kind: words.officeKind,
      organization: words.organization.describe("The body it belonged to.").exactOptional(),
      seats: z
        .number()
        .int()
        .positive()
        .nullable()
        .describe("How many can hold it at once; 1 is an exclusive office, null is no fixed number."),
      tracked: z.boolean().describe("Whether the corpus follows it day by day within the subject's period."),
      rank: z.number().nullable().describe("Its place in the room, 1 the highest."),
      names: z.array(datedNameSchemaFor(words)).describe("Names by date."),
      existed: existedSchemaFor(words),
      presupposes: z.array(words.office).describe("Offices one had to hold to hold this one."),
      vacancies: z
        .array(
          z.strictObject({
            ...claimShape(words),
            from: historicalDateSchema,
            to: historicalDateSchema.exactOptional(),
          }),
        )
        .describe("Times at which it existed and nobody held it."),
      statements: z.array(statementSchemaFor(words)).describe("Sourced sentences that no other field says."),
    })
    .meta({ title: "Office", description: "A post that people hold for a term." });

export const officeSchema = officeSchemaFor(anyWords);

/** An office as an author writes it. */
export const officeDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...namedShape,
    kind: anyWords.officeKind,
    organization: anyWords.organization.describe("The body it belonged to.").exactOptional(),
    seats: draftNumber
      .describe("How many can hold it at once; 1 is an exclusive office; left out when not fixed.")
      .exactOptional(),
    tracked: draftBoolean
      .describe("true when the corpus follows it day by day within the subject's period.")
      .default(false),
    rank: draftNumber.describe("Its place in the room, 1 the highest.").exactOptional(),
    names: draftNames,
    existed: draftExisted,
    presupposes: z.array(anyWords.office).describe("Offices one had to hold to hold this one.").default([]),
    vacancies: z
      .array(z.strictObject({ ...draftClaimShape, ...draftPeriodShape, from: draftPeriodShape.from.unwrap() }))
      .describe("Times at which it existed and nobody held it.")
      .default([]),
    statements: draftStatements.default({}),
  })
  .meta({ title: "Office" });

export type OfficeDraft = z.output<typeof officeDraftSchema>;
