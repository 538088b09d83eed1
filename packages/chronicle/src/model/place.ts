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
import { draftNumber, text } from "./draft.ts";
import { datedNameSchemaFor, draftNames, draftPeriodShape, namedShape } from "./named.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Place } from "./entry-types.ts";

/** A place as published. */
export const placeSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      ...entryShape(words, words.place),
      ...namedShape,
      kind: words.placeKind,
      names: z.array(datedNameSchemaFor(words)).describe("Names by date."),
      coordinates: z
        .strictObject({
          lat: z.number().min(-90).max(90).describe("Latitude, north positive."),
          lon: z.number().min(-180).max(180).describe("Longitude, east positive."),
        })
        .describe("Degrees, WGS 84.")
        .exactOptional(),
      states: z
        .array(
          z.strictObject({
            ...claimShape(words),
            state: z.string().describe("Name of the state."),
            from: historicalDateSchema.exactOptional(),
            to: historicalDateSchema.exactOptional(),
          }),
        )
        .describe("The state it lay in, by date."),
      partOf: words.place.describe("The place it is part of.").exactOptional(),
      statements: z.array(statementSchemaFor(words)).describe("Sourced sentences that no other field says."),
    })
    .meta({ title: "Place", description: "A place with its names and the state it lay in, by date." });

export const placeSchema = placeSchemaFor(anyWords);

/** A place as an author writes it. */
export const placeDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...namedShape,
    kind: anyWords.placeKind,
    names: draftNames,
    coordinates: z
      .strictObject({
        lat: draftNumber.describe("Latitude, north positive."),
        lon: draftNumber.describe("Longitude, east positive."),
      })
      .describe("Degrees, WGS 84, two or three decimals.")
      .exactOptional(),
    states: z
      .array(z.strictObject({ ...draftClaimShape, ...draftPeriodShape, state: text.describe("Name of the state.") }))
      .describe("The state it lay in, by date.")
      .default([]),
    partOf: anyWords.place.describe("The place it is part of.").exactOptional(),
    statements: draftStatements.default({}),
  })
  .meta({ title: "Place" });

export type PlaceDraft = z.output<typeof placeDraftSchema>;
