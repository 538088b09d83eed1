import * as z from "zod";
import { dated, datedSchemaFor, draftEntryShape, draftStatements, entryShape, statementSchemaFor } from "./claim.ts";
import { datedNameSchemaFor, draftNames, namedShape } from "./named.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Organization } from "./entry-types.ts";

/** From when to when something existed, as published. */
export const existedSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      from: datedSchemaFor(words).describe("Since when.").exactOptional(),
      to: datedSchemaFor(words).describe("Until when.").exactOptional(),
    })
    .describe("From when to when it existed.");

/** An organization as published. */
export const organizationSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      ...entryShape(words, words.organization),
      ...namedShape,
      kind: words.organizationKind,
      names: z.array(datedNameSchemaFor(words)).describe("Names by date."),
      existed: existedSchemaFor(words),
      parent: words.organization.describe("The body it belonged to.").exactOptional(),
      statements: z.array(statementSchemaFor(words)).describe("Sourced sentences that no other field says."),
    })
    .meta({ title: "Organization", description: "A body with a name, or several by date." });

export const organizationSchema = organizationSchemaFor(anyWords);

export const draftExisted = z
  .strictObject({
    from: dated.describe("Since when.").exactOptional(),
    to: dated.describe("Until when.").exactOptional(),
  })
  .describe("From when to when it existed: dated claims.")
  .default({});

/** An organization as an author writes it. */
export const organizationDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...namedShape,
    kind: anyWords.organizationKind,
    names: draftNames,
    existed: draftExisted,
    parent: anyWords.organization.describe("The body it belonged to.").exactOptional(),
    statements: draftStatements.default({}),
  })
  .meta({ title: "Organization" });

export type OrganizationDraft = z.output<typeof organizationDraftSchema>;
