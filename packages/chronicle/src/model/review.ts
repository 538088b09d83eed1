import * as z from "zod";
import { claimIdSchema } from "./claim.ts";
import { text } from "./draft.ts";
import { anyWords, type Subject, slugSchema, type Words } from "./subject.ts";

export type { Review } from "./entry-types.ts";

/** What a review can find of a statement. */
export const verdicts = ["supported", "imprecise", "contradicted", "disputed", "interpretive", "unconfirmed"] as const;

export const verdictSchema = z.enum(verdicts).meta({
  description:
    "supported by the evidence; imprecise (a true core, a wrong or loose detail); contradicted; disputed among scholars; interpretive (a judgement, no fact to check); unconfirmed.",
});

export type Verdict = z.output<typeof verdictSchema>;

const commonShape = {
  title: text.describe("Title of the review."),
  summary: text.describe("What the review finds, in one to three sentences.").exactOptional(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "a day, as 2026-11-23")
    .describe("Day on which the review was published."),
};

const statementShape = {
  says: text.describe("What the text states, in our words."),
  verdict: verdictSchema,
  correction: text.describe("What is known."),
  rests: z
    .array(claimIdSchema)
    .min(1, "a verdict rests on at least one claim")
    .describe("The claims the verdict rests on."),
};

/** A review as published. */
export const reviewSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      id: words.review,
      label: z.string().describe("What a list calls it: the title."),
      ...commonShape,
      work: z.strictObject({ source: words.source }).describe("The text under review."),
      statements: z
        .array(z.strictObject({ key: slugSchema.describe("Key of the statement."), ...statementShape }))
        .describe("The text's statements, in order."),
    })
    .meta({ title: "Review", description: "A published text taken statement by statement." });

export const reviewSchema = reviewSchemaFor(anyWords);

/** A review as an author writes it. */
export const reviewDraftSchema = z
  .strictObject({
    ...commonShape,
    work: z.strictObject({ source: anyWords.source }).describe("The text under review, as a source of the corpus."),
    statements: z
      .record(slugSchema, z.strictObject(statementShape))
      .describe("The text's statements in order, by key."),
  })
  .meta({ title: "Review" });

export type ReviewDraft = z.output<typeof reviewDraftSchema>;
