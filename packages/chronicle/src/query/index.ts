export { type CausalLink, causesOf, consequencesOf } from "./causes.ts";
export {
  type Changes,
  changesBetween,
  type OfficeChange,
  type OfficeRenaming,
  type Standing,
  type TermChange,
} from "./changes.ts";
export { type ClaimSpeech, claimSpeechOf } from "./claim-words.ts";
export { type Claim, claimsOf } from "./claims.ts";
export { type Company, coPresence, type SharedBody, type SharedEvent } from "./co-presence.ts";
export {
  type Coverage,
  coverage,
  coverageOf,
  type EvidenceCount,
  type FieldCoverage,
  type KindCoverage,
} from "./coverage.ts";
export {
  type CompiledDataset,
  type CorpusInParts,
  type Dataset,
  openDataset,
  openInParts,
  type Release,
  UnknownIdError,
} from "./dataset.ts";
export { type Detention, detentionsOf } from "./detentions.ts";
export {
  type EventFilter,
  type EventInRange,
  type EventOnDay,
  eventsBetween,
  eventsOn,
  inTime,
  listEvents,
  partsOf,
} from "./events.ts";
export { holdersOf, type LifeMoment, type RelationOf, relationsOf, termsOf, timelineOf } from "./figures.ts";
export { type IntervalIndex, indexIntervals } from "./interval-index.ts";
export { type Moment, momentKinds, momentsOf } from "./moments.ts";
export { nameOn } from "./name-on.ts";
export { distance, nearest } from "./nearest.ts";
export { type Anniversary, type OnThisDay, onThisDay } from "./on-this-day.ts";
export { type PathOptions, type PathStep, pathBetween, type Tie, tiesFrom } from "./path.ts";
export { type Holder, type OfficeOnDay, powerOn } from "./power.ts";
export { type Knowledge, type PublicOn, publicOn } from "./public-on.ts";
export { fieldOf, type Reference, referencesOf } from "./references.ts";
export type { Referrer } from "./referrers.ts";
export { fallsWithout, type RestingClaim, restsOn } from "./rests-on.ts";
export { type Succession, successorsOf } from "./successors.ts";
export { periodExtent, termExtent } from "./term-extent.ts";
export { type Witness, witnessesOf } from "./witnesses.ts";
