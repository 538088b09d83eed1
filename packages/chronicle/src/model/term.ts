import * as z from "zod";
import { dated, datedSchemaFor, datedShape, draftDated, draftEntryShape, entryShape } from "./claim.ts";
import { authorFormOf, draftBoolean, draftNumber, shorthand } from "./draft.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Term } from "./entry-types.ts";

/** How a term began. */
export const termBeganSchema = z
  .enum(["elected", "appointed", "co-opted", "inherited", "assumed", "reorganization", "confirmed"])
  .meta({ description: "How the term began." });

/** Why a term ended. */
export const termEndedSchema = z
  .enum([
    "death",
    "resignation",
    "removal",
    "arrest",
    "abolition",
    "reorganization",
    "not-re-elected",
    "promotion",
    "transfer",
    "end-of-mandate",
  ])
  .meta({ description: "Why the term ended." });

/** A term as published. */
export const termSchemaFor = <S extends Subject>(words: Words<S>) => {
  const announced = datedSchemaFor(words).describe("When it was made public.").exactOptional();
  return z
    .strictObject({
      ...entryShape(words, words.term),
      office: words.office,
      figure: words.figure,
      start: z
        .strictObject({
          ...datedShape(words),
          how: termBeganSchema.exactOptional(),
          event: words.event.describe("The event that began it.").exactOptional(),
          announced,
        })
        .describe("When and how it began."),
      end: z
        .strictObject({
          ...datedShape(words),
          why: termEndedSchema.exactOptional(),
          event: words.event.describe("The event that ended it.").exactOptional(),
          announced,
        })
        .nullable()
        .describe("Null when it outlasts the corpus (`open`) or nobody knows."),
      open: z.boolean().describe("Whether it lasts beyond the period of the corpus."),
      acting: z.boolean().describe("Whether it was held in an acting capacity."),
      rank: z.number().nullable().describe("The holder's place among holders of the same office, 1 the highest."),
    })
    .meta({ title: "Term", description: "Who held which office from when to when, how it began and why it ended." });
};

export const termSchema = termSchemaFor(anyWords);

const announced = dated.describe("When it was made public.").exactOptional();
const endDraft = draftDated({ why: termEndedSchema.exactOptional(), event: anyWords.event.exactOptional(), announced });

/** A term as an author writes it. */
export const termDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    office: anyWords.office.describe("The office held."),
    figure: anyWords.figure.describe("Who held it."),
    start: draftDated({
      how: termBeganSchema.exactOptional(),
      event: anyWords.event.exactOptional(),
      announced,
    }).describe("When it began: a dated claim, with how, and the event that began it."),
    end: shorthand(
      (value) => (value === "open" ? { open: true } : { ended: value }),
      z.strictObject({ open: z.literal(true).exactOptional(), ended: endDraft.exactOptional() }),
      z.union([z.literal("open"), authorFormOf(endDraft) ?? endDraft]),
    )
      .describe(
        "When it ended: a dated claim, with why; `open` when it outlasts the corpus; left out when nobody knows.",
      )
      .exactOptional(),
    acting: draftBoolean.describe("true when held in an acting capacity.").default(false),
    rank: draftNumber.describe("The holder's place among holders of the same office, 1 the highest.").exactOptional(),
  })
  .meta({ title: "Term" });

export type TermDraft = z.output<typeof termDraftSchema>;
