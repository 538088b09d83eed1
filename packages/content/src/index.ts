/**
 * The content of Thaw: what really happened after Stalin died, as typed, dated and sourced data.
 *
 * @example
 * import { content, powerOn } from "@thaw/content";
 * content.get("event", "arrest-of-beria").time.announced?.date.edtf; // "1953-07-10"
 * powerOn(content, "1953-06-26");
 */
import * as chronicle from "@thaw/chronicle";
import * as z from "zod";
import { compiled } from "../generated/dataset.js";
import { type AfterStalin, ids, vocabulary } from "../generated/ids.js";

export {
  type Certainty,
  causesOf,
  changesBetween,
  compareDates,
  consequencesOf,
  coPresence,
  coverage,
  coverageOf,
  DateError,
  type EventTime,
  eventsBetween,
  eventsOn,
  eventTimes,
  fallsWithout,
  formatDate,
  type HistoricalDate,
  holdersOf,
  inTime,
  isAfter,
  isBefore,
  listEvents,
  nameOn,
  onThisDay,
  overlaps,
  parseDate,
  partsOf,
  pathBetween,
  powerOn,
  publicOn,
  relationsOf,
  restsOn,
  termsOf,
  timelineOf,
  UnknownIdError,
  witnessesOf,
} from "@thaw/chronicle";
export type {
  AfterStalin,
  DisputeId,
  EventId,
  EventKind,
  FigureId,
  OfficeId,
  OfficeKind,
  OrganizationId,
  OrganizationKind,
  PlaceId,
  PlaceKind,
  RelationId,
  RelationKind,
  ReviewId,
  Role,
  SourceId,
  StoryId,
  TermId,
  Topic,
} from "../generated/ids.js";
export { ids, vocabulary };

const words: chronicle.Words<AfterStalin> = {
  event: z.enum(ids.event),
  figure: z.enum(ids.figure),
  organization: z.enum(ids.organization),
  office: z.enum(ids.office),
  term: z.enum(ids.term),
  place: z.enum(ids.place),
  source: z.enum(ids.source),
  dispute: z.enum(ids.dispute),
  relation: z.enum(ids.relation),
  story: z.enum(ids.story),
  review: z.enum(ids.review),
  topic: z.enum(vocabulary.topic),
  eventKind: z.enum(vocabulary.eventKind),
  role: z.enum(vocabulary.role),
  relationKind: z.enum(vocabulary.relationKind),
  organizationKind: z.enum(vocabulary.organizationKind),
  officeKind: z.enum(vocabulary.officeKind),
  placeKind: z.enum(vocabulary.placeKind),
};

/** Something that happened, with its four times kept apart. */
export const eventSchema = chronicle.eventSchemaFor(words);
/** A person of the history. */
export const figureSchema = chronicle.figureSchemaFor(words);
/** A party, ministry, court or other body. */
export const organizationSchema = chronicle.organizationSchemaFor(words);
/** A post that people hold for a term. */
export const officeSchema = chronicle.officeSchemaFor(words);
/** Who held which office from when to when. */
export const termSchema = chronicle.termSchemaFor(words);
/** A place with its names and states by date. */
export const placeSchema = chronicle.placeSchemaFor(words);
/** A work that bears witness. */
export const sourceSchema = chronicle.sourceSchemaFor(words);
/** Where sources or scholars disagree. */
export const disputeSchema = chronicle.disputeSchemaFor(words);
/** How one figure stood to another. */
export const relationSchema = chronicle.relationSchemaFor(words);
/** Prose in which every sentence of fact says what it rests on. */
export const storySchema = chronicle.storySchemaFor(words);
/** A published text taken statement by statement. */
export const reviewSchema = chronicle.reviewSchemaFor(words);

export type HistoricalEvent = chronicle.HistoricalEvent<AfterStalin>;
export type Figure = chronicle.Figure<AfterStalin>;
export type Organization = chronicle.Organization<AfterStalin>;
export type Office = chronicle.Office<AfterStalin>;
export type Term = chronicle.Term<AfterStalin>;
export type Place = chronicle.Place<AfterStalin>;
export type Source = chronicle.Source<AfterStalin>;
export type Dispute = chronicle.Dispute<AfterStalin>;
export type Relation = chronicle.Relation<AfterStalin>;
export type Story = chronicle.Story<AfterStalin>;
export type Review = chronicle.Review<AfterStalin>;
export type Claim = chronicle.Claim<AfterStalin>;
export type Citation = chronicle.Citation<AfterStalin>;
export type OfficeOnDay = chronicle.OfficeOnDay<AfterStalin>;
/** The dataset's type, for functions that take it. */
export type Content = chronicle.Dataset<AfterStalin>;

/** The whole of the content, opened: entries by kind and id, claims, and what refers to what. */
export const content: Content = chronicle.openDataset<AfterStalin>(compiled);
