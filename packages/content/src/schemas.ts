import * as model from "@thaw/chronicle/model";
import { words } from "./words.ts";

/** Something that happened, with its four times kept apart. */
export const eventSchema = model.eventSchemaFor(words);
/** A person of the history. */
export const figureSchema = model.figureSchemaFor(words);
/** A party, ministry, court or other body. */
export const organizationSchema = model.organizationSchemaFor(words);
/** A post that people hold for a term. */
export const officeSchema = model.officeSchemaFor(words);
/** Who held which office from when to when. */
export const termSchema = model.termSchemaFor(words);
/** A place with its names and states by date. */
export const placeSchema = model.placeSchemaFor(words);
/** A work that bears witness. */
export const sourceSchema = model.sourceSchemaFor(words);
/** Where sources or scholars disagree. */
export const disputeSchema = model.disputeSchemaFor(words);
/** How one figure stood to another. */
export const relationSchema = model.relationSchemaFor(words);
/** Prose in which every sentence of fact says what it rests on. */
export const storySchema = model.storySchemaFor(words);
/** A published text taken statement by statement. */
export const reviewSchema = model.reviewSchemaFor(words);
