/**
 * The content of Thaw: what really happened after Stalin died, as typed, dated and sourced data.
 *
 * @example
 * import { content, powerOn } from "@thaw/content";
 * content.get("event", "arrest-of-beria").time.announced?.date.edtf; // "1953-07-10"
 * powerOn(content, "1953-06-26");
 */
// Nothing but names stands here, so that a bundler leaves out what an app does not use: the schemas, and the data too.
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
  tiesFrom,
  timelineOf,
  UnknownIdError,
  witnessesOf,
} from "@thaw/chronicle";
export { disputes } from "../generated/disputes.js";
export { events } from "../generated/events.js";
export { figures } from "../generated/figures.js";
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
export { ids, vocabulary } from "../generated/ids.js";
export { offices } from "../generated/offices.js";
export { organizations } from "../generated/organizations.js";
export { places } from "../generated/places.js";
export { relations } from "../generated/relations.js";
export { reviews } from "../generated/reviews.js";
export { sources } from "../generated/sources.js";
export { stories } from "../generated/stories.js";
export { terms } from "../generated/terms.js";
export { content } from "./content.ts";
export type * from "./entries.ts";
export * from "./schemas.ts";
