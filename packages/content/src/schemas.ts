import * as model from "@thaw/chronicle/model";
import type { AfterStalin } from "../generated/ids.js";
import { words } from "./words.ts";

type Schemas = model.EntrySchemas<AfterStalin>;

/** Something that happened, with its four times kept apart. */
export const eventSchema: Schemas["eventSchema"] = model.eventSchemaFor(words);
/** A person of the history. */
export const figureSchema: Schemas["figureSchema"] = model.figureSchemaFor(words);
/** A party, ministry, court or other body. */
export const organizationSchema: Schemas["organizationSchema"] = model.organizationSchemaFor(words);
/** A post that people hold for a term. */
export const officeSchema: Schemas["officeSchema"] = model.officeSchemaFor(words);
/** Who held which office from when to when. */
export const termSchema: Schemas["termSchema"] = model.termSchemaFor(words);
/** A place with its names and states by date. */
export const placeSchema: Schemas["placeSchema"] = model.placeSchemaFor(words);
/** A work that bears witness. */
export const sourceSchema: Schemas["sourceSchema"] = model.sourceSchemaFor(words);
/** Where sources or scholars disagree. */
export const disputeSchema: Schemas["disputeSchema"] = model.disputeSchemaFor(words);
/** How one figure stood to another. */
export const relationSchema: Schemas["relationSchema"] = model.relationSchemaFor(words);
/** Prose in which every sentence of fact says what it rests on. */
export const storySchema: Schemas["storySchema"] = model.storySchemaFor(words);
/** A published text taken statement by statement. */
export const reviewSchema: Schemas["reviewSchema"] = model.reviewSchemaFor(words);
