import * as z from "zod";
import { datedShape, draftDated, draftEntryShape, draftStatements, entryShape, statementSchemaFor } from "./claim.ts";
import { text } from "./draft.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Figure } from "./entry-types.ts";

/** How a life ended. */
export const mannerSchema = z
  .enum(["natural", "illness", "execution", "murder", "suicide", "accident", "unknown"])
  .meta({ description: "How the life ended." });

const commonShape = {
  name: z
    .strictObject({
      display: text.describe("The name a reader knows."),
      full: text.describe("The name in full.").exactOptional(),
      native: text.describe("The name in its own script.").exactOptional(),
      sort: text.describe("The part to sort by, usually the family name.").exactOptional(),
    })
    .describe("Names of the person."),
  variants: z.array(text).describe("Other real spellings, romanisations and pseudonyms.").default([]),
  role: text.max(120).describe("Who this was, in a line."),
  summary: text.describe("One to three sentences.").exactOptional(),
  portrait: z
    .strictObject({
      file: text.describe("File name at Wikimedia Commons."),
      credit: text.describe("Whom to credit."),
      licence: text.describe("Licence of the picture."),
    })
    .describe("A portrait by reference: file name at Wikimedia Commons, credit and licence.")
    .exactOptional(),
  ids: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/, "a Wikidata id is a Q and a number")
        .describe("Item at Wikidata.")
        .exactOptional(),
      viaf: z
        .string()
        .regex(/^\d+$/, "a VIAF id is a number")
        .describe("Number at the Virtual International Authority File.")
        .exactOptional(),
    })
    .describe("External ids, only where confirmed.")
    .default({}),
};

/** A figure as published. */
export const figureSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      ...entryShape(words, words.figure),
      ...commonShape,
      variants: z.array(z.string()).describe("Other real spellings, romanisations and pseudonyms."),
      ids: commonShape.ids.unwrap(),
      born: z
        .strictObject({ ...datedShape(words), place: words.place.exactOptional() })
        .describe("Birth.")
        .exactOptional(),
      died: z
        .strictObject({
          ...datedShape(words),
          place: words.place.exactOptional(),
          manner: mannerSchema.exactOptional(),
        })
        .describe("Death.")
        .exactOptional(),
      statements: z.array(statementSchemaFor(words)).describe("Sourced sentences that no other field says."),
    })
    .meta({ title: "Figure", description: "A person of the history." });

export const figureSchema = figureSchemaFor(anyWords);

/** A figure as an author writes it. */
export const figureDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...commonShape,
    born: draftDated({ place: anyWords.place.exactOptional() })
      .describe("Birth: a dated claim, with a place where known.")
      .exactOptional(),
    died: draftDated({ place: anyWords.place.exactOptional(), manner: mannerSchema.exactOptional() })
      .describe("Death: a dated claim, with place and manner where known.")
      .exactOptional(),
    statements: draftStatements.default({}),
  })
  .meta({ title: "Figure" });

export type FigureDraft = z.output<typeof figureDraftSchema>;
