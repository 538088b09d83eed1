import type * as z from "zod";
import { type Dispute, disputeDraftSchema, disputeSchema, disputeSchemaFor } from "./dispute.ts";
import { eventDraftSchema, eventSchema, eventSchemaFor, type HistoricalEvent } from "./event.ts";
import { type Figure, figureDraftSchema, figureSchema, figureSchemaFor } from "./figure.ts";
import { type Office, officeDraftSchema, officeSchema, officeSchemaFor } from "./office.ts";
import {
  type Organization,
  organizationDraftSchema,
  organizationSchema,
  organizationSchemaFor,
} from "./organization.ts";
import { type Place, placeDraftSchema, placeSchema, placeSchemaFor } from "./place.ts";
import { type Relation, relationDraftSchema, relationSchema, relationSchemaFor } from "./relation.ts";
import { type Review, reviewDraftSchema, reviewSchema, reviewSchemaFor } from "./review.ts";
import { type Source, sourceDraftSchema, sourceSchema, sourceSchemaFor } from "./source.ts";
import { type Story, storyDraftSchema, storySchema, storySchemaFor } from "./story.ts";
import type { EntryKind, Subject, Words } from "./subject.ts";
import { type Term, termDraftSchema, termSchema, termSchemaFor } from "./term.ts";

/** The published form of each kind of entry. */
export interface EntryByKind<S extends Subject = Subject> {
  event: HistoricalEvent<S>;
  figure: Figure<S>;
  organization: Organization<S>;
  office: Office<S>;
  term: Term<S>;
  place: Place<S>;
  source: Source<S>;
  dispute: Dispute<S>;
  relation: Relation<S>;
  story: Story<S>;
  review: Review<S>;
}

/** An entry of any kind. */
export type Entry<S extends Subject = Subject> = EntryByKind<S>[EntryKind];

/** The schemas of the published forms, narrowed to a subject's ids and words. */
export interface EntrySchemas<S extends Subject = Subject> {
  eventSchema: ReturnType<typeof eventSchemaFor<S>>;
  figureSchema: ReturnType<typeof figureSchemaFor<S>>;
  organizationSchema: ReturnType<typeof organizationSchemaFor<S>>;
  officeSchema: ReturnType<typeof officeSchemaFor<S>>;
  termSchema: ReturnType<typeof termSchemaFor<S>>;
  placeSchema: ReturnType<typeof placeSchemaFor<S>>;
  sourceSchema: ReturnType<typeof sourceSchemaFor<S>>;
  disputeSchema: ReturnType<typeof disputeSchemaFor<S>>;
  relationSchema: ReturnType<typeof relationSchemaFor<S>>;
  storySchema: ReturnType<typeof storySchemaFor<S>>;
  reviewSchema: ReturnType<typeof reviewSchemaFor<S>>;
}

/** The schema of each kind's published form. */
export const entrySchemas: { readonly [K in EntryKind]: EntrySchemas[`${K}Schema`] } = {
  event: eventSchema,
  figure: figureSchema,
  organization: organizationSchema,
  office: officeSchema,
  term: termSchema,
  place: placeSchema,
  source: sourceSchema,
  dispute: disputeSchema,
  relation: relationSchema,
  story: storySchema,
  review: reviewSchema,
};

/** The schema of what an author writes for each kind. */
export const draftSchemas = {
  event: eventDraftSchema,
  figure: figureDraftSchema,
  organization: organizationDraftSchema,
  office: officeDraftSchema,
  term: termDraftSchema,
  place: placeDraftSchema,
  source: sourceDraftSchema,
  dispute: disputeDraftSchema,
  relation: relationDraftSchema,
  story: storyDraftSchema,
  review: reviewDraftSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

/** What an author wrote for each kind, once parsed. */
export type DraftByKind = { [K in EntryKind]: z.output<(typeof draftSchemas)[K]> };

/**
 * The published schemas narrowed to a subject: its ids and its words instead of any text.
 *
 * @example const { eventSchema } = schemasFor({ ...anyWords, figure: z.enum(["caesar", "brutus"]) })
 */
export const schemasFor = <S extends Subject>(words: Words<S>): EntrySchemas<S> => ({
  eventSchema: eventSchemaFor(words),
  figureSchema: figureSchemaFor(words),
  organizationSchema: organizationSchemaFor(words),
  officeSchema: officeSchemaFor(words),
  termSchema: termSchemaFor(words),
  placeSchema: placeSchemaFor(words),
  sourceSchema: sourceSchemaFor(words),
  disputeSchema: disputeSchemaFor(words),
  relationSchema: relationSchemaFor(words),
  storySchema: storySchemaFor(words),
  reviewSchema: reviewSchemaFor(words),
});
