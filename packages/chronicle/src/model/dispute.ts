import * as z from "zod";
import { citationSchemaFor, claimIdSchema, draftCite } from "./claim.ts";
import { text } from "./draft.ts";
import { anyWords, type Subject, slugSchema, type Words } from "./subject.ts";

export type { Dispute } from "./entry-types.ts";

const commonShape = {
  question: text.describe("What is disputed, as a question."),
  summary: text.describe("How the matter stands, in one to three sentences.").exactOptional(),
  about: z.array(claimIdSchema).describe("The claims it is about.").default([]),
  follows: slugSchema.describe("Key of the position we follow; left out when we follow none.").exactOptional(),
  why: text.describe("Why we follow it, or why none."),
  wouldChange: text.describe("What evidence would change our mind."),
};

const positionShape = {
  statement: text.describe("What this position holds."),
  holders: z.array(text).describe("Who holds it."),
};

/** A dispute as published. */
export const disputeSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      id: words.dispute,
      label: z.string().describe("What a list calls it: the question."),
      ...commonShape,
      about: z.array(claimIdSchema).describe("The claims it is about."),
      positions: z
        .array(
          z.strictObject({
            key: slugSchema.describe("Key of the position."),
            ...positionShape,
            cite: z.array(citationSchemaFor(words)).describe("Its evidence."),
          }),
        )
        .describe("The positions, each with its evidence."),
    })
    .meta({
      title: "Dispute",
      description:
        "Where sources or scholars disagree: the positions, their evidence, and which one we follow and why.",
    });

export const disputeSchema = disputeSchemaFor(anyWords);

/** A dispute as an author writes it. */
export const disputeDraftSchema = z
  .strictObject({
    ...commonShape,
    positions: z
      .record(slugSchema, z.strictObject({ ...positionShape, cite: draftCite }))
      .describe("The positions, by key."),
  })
  .meta({ title: "Dispute" });

export type DisputeDraft = z.output<typeof disputeDraftSchema>;
