import { type EntryKind, entryKinds, entrySchemas } from "@thaw/chronicle";
import type * as z from "zod";
import { bulkSchema } from "./bulk.ts";
import { changesSchema } from "./changes.ts";
import { claimSchema } from "./claim.ts";
import { listOf, oneOf } from "./envelopes.ts";
import { healthSchema, metaSchema } from "./meta.ts";
import { momentListSchema, momentSchema, onThisDaySchema } from "./moment.ts";
import { pathSchema } from "./path.ts";
import { powerSchema } from "./power.ts";
import { problemSchema } from "./problem.ts";
import { releaseChangesSchema, releaseListSchema, releaseSchema } from "./release.ts";
import { restingSchema } from "./resting.ts";
import { reviewListSchema } from "./review-list.ts";
import { searchSchema, suggestSchema } from "./search.ts";

type EntryName = Capitalize<EntryKind>;

/** The name of each answer's schema: `Event`, `EventList`, `EventAnswer`, … */
export type AnswerName =
  | EntryName
  | `${EntryName}${"List" | "Answer"}`
  | "Claim"
  | "ClaimList"
  | "ClaimAnswer"
  | "Power"
  | "Moment"
  | "Timeline"
  | "OnThisDay"
  | "Changes"
  | "Path"
  | "Bulk"
  | "Release"
  | "ReleaseList"
  | "ReleaseChanges"
  | "Resting"
  | "Search"
  | "Suggest"
  | "Meta"
  | "Health"
  | "Problem";

/**
 * The schema of every answer. The document and the tests are made from these; the running API imports none of them, since its answers
 * are checked before a release and not once more for every request.
 */
export const answerSchemas = {
  ...Object.assign({}, ...entryKinds.map(schemasOfKind)),
  ReviewList: reviewListSchema,
  Claim: claimSchema,
  ClaimList: listOf(claimSchema),
  ClaimAnswer: oneOf(claimSchema),
  Power: powerSchema,
  Changes: changesSchema,
  Moment: momentSchema,
  Timeline: momentListSchema,
  OnThisDay: onThisDaySchema,
  Path: pathSchema,
  Bulk: bulkSchema,
  Release: releaseSchema,
  ReleaseList: releaseListSchema,
  ReleaseChanges: releaseChangesSchema,
  Resting: restingSchema,
  Search: searchSchema,
  Suggest: suggestSchema,
  Meta: metaSchema,
  Health: healthSchema,
  Problem: problemSchema,
} as Record<AnswerName, z.ZodType>;

function schemasOfKind(kind: EntryKind): Partial<Record<AnswerName, z.ZodType>> {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as EntryName;
  const schema = entrySchemas[kind];
  return { [name]: schema, [`${name}List`]: listOf(schema), [`${name}Answer`]: oneOf(schema) };
}
