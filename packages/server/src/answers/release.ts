import { recordedChangeSchema, releaseRecordSchema } from "@thaw/chronicle";
import * as z from "zod";
import { labelsSchema, linksSchema, nextSchema, totalSchema } from "./envelopes.ts";

const number = z.int().min(0);

/** A release of the facts, without its changes. */
export const releaseSchema = releaseRecordSchema
  .omit({ changes: true })
  .extend({
    counts: z
      .strictObject({
        major: number.describe("Conclusions that changed."),
        minor: number.describe("Facts that were added or better evidenced."),
        patch: number.describe("Texts that were reworded."),
      })
      .describe("How many things it changed, by level."),
    links: linksSchema,
  })
  .meta({
    description: "A release of the facts: major when a conclusion changed, minor for more facts, patch for wording.",
  });

/** Every release, newest first. */
export const releaseListSchema = z.strictObject({
  data: z.array(releaseSchema).describe("Every release, newest first."),
  serving: z
    .strictObject({
      id: z.string().describe("Hash of the content that answers."),
      version: z.string().describe("Its version; with `+unreleased` it holds more than the newest release."),
    })
    .describe("What answers now."),
});

/** What a release changed. */
export const releaseChangesSchema = z.strictObject({
  release: z.string().describe("Version of the release."),
  data: z.array(recordedChangeSchema).describe("The changes of this page, in the order of kinds and ids."),
  total: totalSchema,
  next: nextSchema,
  labels: labelsSchema,
});
