import type { Words } from "@thaw/chronicle/model";
import * as z from "zod";
import { type AfterStalin, ids, vocabulary } from "../generated/ids.js";

/** The ids and the words of the subject, as schemas. */
export const words: Words<AfterStalin> = {
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
