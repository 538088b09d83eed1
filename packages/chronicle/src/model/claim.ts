import * as z from "zod";
import { edtfSchema, historicalDateSchema } from "../date/historical-date.ts";
import { listOf, objectOrField, shorthand, text } from "./draft.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Citation, DatedClaim, Statement } from "./entry-types.ts";

/** How firmly a statement stands. */
export const statusSchema = z
  .enum(["established", "probable", "disputed", "refuted"])
  .meta({ description: "How firmly it stands: established, probable, disputed among scholars, or refuted." });

export type Status = z.output<typeof statusSchema>;

/** What a source does for a statement. */
export const stanceSchema = z
  .enum(["supports", "contradicts", "mentions"])
  .meta({ description: "What the source does for the statement: supports, contradicts or only mentions it." });

export type Stance = z.output<typeof stanceSchema>;

/** Where a claim stands: its entry's id and the path of the field in it. */
export const claimIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[^.\s]+)*$/, "a claim id is an entry's id and a field, as in arrest-of-beria.announced")
  .meta({
    description: "Stable id of a claim: the entry's id and the path of the field in it.",
    examples: ["arrest-of-beria.announced"],
  });

const citationShape = {
  locator: text
    .describe("Where in the source: document number, section, column. Only when somebody looked it up.")
    .exactOptional(),
  consulted: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "the day the source was read, as 2026-11-23")
    .describe(
      "The day on which the text of the source was read for this statement. Absent when it is cited from general knowledge.",
    )
    .exactOptional(),
  quote: text.describe("The few words of the source that carry the statement.").exactOptional(),
  note: text.describe("What a reader should know about this use of the source.").exactOptional(),
};

export const citationSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({ source: words.source, stance: stanceSchema, ...citationShape })
    .meta({ description: "A source called to witness for one statement." });

/** What every claim carries besides its content. */
export const claimShape = <S extends Subject>(words: Words<S>) => ({
  id: claimIdSchema,
  status: statusSchema,
  cite: z
    .array(citationSchemaFor(words))
    .describe("The evidence. An entry's own citations stand in where a field brings none."),
  note: z.string().describe("Reasoning or reservation, in a sentence.").exactOptional(),
  dispute: words.dispute.describe("The dispute in which this claim is argued over.").exactOptional(),
});

/** A dated claim: the date followed, and the values that other sources give. */
export const datedShape = <S extends Subject>(words: Words<S>) => ({
  ...claimShape(words),
  date: historicalDateSchema,
  rivals: z
    .array(z.strictObject({ ...claimShape(words), date: historicalDateSchema }))
    .describe("Other dates that sources give, each with its evidence."),
});

export const datedSchemaFor = <S extends Subject>(words: Words<S>) => z.strictObject(datedShape(words));

export const statementSchemaFor = <S extends Subject>(words: Words<S>) =>
  z.strictObject({
    ...claimShape(words),
    key: z.string().describe("Key within the entry, part of the claim's id."),
    text: z.string().describe("The statement, in a sentence."),
  });

// What authors write.

export const draftCitation = objectOrField(
  z.strictObject({ source: anyWords.source, stance: stanceSchema.default("supports"), ...citationShape }),
  "source",
);

export const draftCite = listOf(draftCitation).describe(
  "Sources: ids, or mappings with a locator, a stance, and the day they were consulted.",
);

/** The fields any claim may bring when it is written out. */
export const draftClaimShape = {
  status: statusSchema.exactOptional(),
  cite: draftCite.exactOptional(),
  note: text.describe("Reasoning or reservation, in a sentence.").exactOptional(),
  dispute: anyWords.dispute.describe("The dispute in which this claim is argued over.").exactOptional(),
};

const datedDraftShape = {
  ...draftClaimShape,
  date: z.string().describe("EDTF, in the calendar named beside it."),
  calendar: z
    .enum(["gregorian", "julian"])
    .describe("julian for an Old Style date; New Style is taken when it is left out.")
    .exactOptional(),
  wording: text.describe("The words of the source.").exactOptional(),
};

/** A dated claim as authors write it: an EDTF string, a mapping, or a list of rival mappings of which the first is followed. */
export function draftDated<X extends z.core.$ZodShape>(extra: X) {
  const full = z.strictObject({ ...datedDraftShape, ...extra }).superRefine((draft, ctx) => {
    const { date, calendar } = draft as unknown as { date?: string; calendar?: string };
    if (date === undefined || calendar === "julian") return;
    const result = edtfSchema.safeParse(date);
    for (const issue of result.error?.issues ?? []) {
      ctx.addIssue({
        code: "custom",
        message: issue.message,
        path: ["date"],
        params: (issue as { params?: object }).params ?? {},
      });
    }
  });
  const one = shorthand(
    (value) => (typeof value === "string" ? { date: value } : value),
    full,
    z.union([edtfSchema, full]),
  );
  return listOf(one);
}

export const dated = draftDated({});

/** A dated claim as read: the one followed, then its rivals. */
export type DatedDraft = z.output<typeof dated>;

export const draftStatements = z
  .record(
    z.string().regex(/^[a-z0-9][a-zA-Z0-9-]*$/),
    z.strictObject({ ...draftClaimShape, text: text.describe("The statement, in a sentence.") }),
  )
  .describe("Sourced statements that no other field says, by a key that becomes part of the claim's id.");

/** What any entry may carry. */
export const draftEntryShape = {
  cite: draftCite.describe("The sources of every field of this entry that brings none of its own.").exactOptional(),
  unknown: z
    .array(z.strictObject({ field: text.describe("The field left out."), why: text.describe("Why nobody knows.") }))
    .describe("Fields left out because nobody knows, and why.")
    .exactOptional(),
  waive: z
    .array(
      z
        .strictObject({
          rule: text.describe("Id of the rule."),
          reason: text.describe("Why the warning does not hold here."),
          source: anyWords.source.exactOptional(),
          until: text.describe("Day on which the waiver runs out, ISO 8601.").exactOptional(),
        })
        .refine(
          ({ source, until }) => source !== undefined || until !== undefined,
          "a waiver names a source, or the day until which it holds",
        ),
    )
    .describe("Warnings that do not hold for this entry. A waiver that no longer applies is an error.")
    .exactOptional(),
};

/** What any published entry carries. */
export const entryShape = <S extends Subject, Id extends string>(words: Words<S>, id: z.ZodType<Id, Id>) => ({
  id: id.describe("Stable id, unique in the corpus."),
  label: z.string().describe("What a list calls it."),
  cite: z.array(citationSchemaFor(words)).describe("The sources of the entry as a whole."),
  unknown: z
    .array(
      z.strictObject({
        field: z.string().describe("The field left out."),
        why: z.string().describe("Why nobody knows."),
      }),
    )
    .describe("What nobody knows, and why."),
});
