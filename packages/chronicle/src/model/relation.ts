import * as z from "zod";
import { historicalDateSchema } from "../date/historical-date.ts";
import { claimShape, draftClaimShape, draftEntryShape, entryShape } from "./claim.ts";
import { draftPeriodShape } from "./named.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Relation } from "./entry-types.ts";

/** A relation as published: the entry is itself one claim. */
export const relationSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      ...claimShape(words),
      ...entryShape(words, words.relation),
      from: words.figure,
      to: words.figure,
      kind: words.relationKind,
      since: historicalDateSchema.exactOptional(),
      until: historicalDateSchema.exactOptional(),
    })
    .meta({ title: "Relation", description: "How one figure stood to another, and from when to when." });

export const relationSchema = relationSchemaFor(anyWords);

/** A relation as an author writes it. */
export const relationDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...draftClaimShape,
    from: anyWords.figure.describe("The figure the relation is read from: the parent, the patron, the accuser."),
    to: anyWords.figure.describe("The figure it is read to."),
    kind: anyWords.relationKind,
    since: draftPeriodShape.from.describe("From when, EDTF."),
    until: draftPeriodShape.to.describe("To when, EDTF."),
  })
  .meta({ title: "Relation" });

export type RelationDraft = z.output<typeof relationDraftSchema>;
