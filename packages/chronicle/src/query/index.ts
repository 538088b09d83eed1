export { type Claim, claimsOf } from "./claims.ts";
export {
  type CompiledDataset,
  type Dataset,
  openDataset,
  type Referrer,
  type Release,
  UnknownIdError,
} from "./dataset.ts";
export { consequencesOf, type EventFilter, eventsBetween, eventsOn, inTime, listEvents, partsOf } from "./events.ts";
export { holdersOf, type LifeMoment, type RelationOf, relationsOf, termsOf, timelineOf } from "./figures.ts";
export { nearest } from "./nearest.ts";
export { type Holder, nameOn, type OfficeOnDay, periodExtent, powerOn, termExtent } from "./power.ts";
export { fieldOf, type Reference, referencesOf } from "./references.ts";
export { type RestingClaim, restsOn, witnessesOf } from "./sources.ts";
