import { type EntryKind, entryKinds } from "@thaw/chronicle";
import * as z from "zod";

const vocabulary = (of: string) => words.describe(`Words for ${of}, and what each is called.`);
const words = z.record(z.string(), z.string());
const number = z.int().min(0);

/** What the API serves: release, subject, size, words. */
export const metaSchema = z.strictObject({
  release: z
    .strictObject({
      id: z.string().describe("Hash of the content: equal ids mean equal data."),
      version: z.string().describe("Version of the content, semantic over facts."),
    })
    .describe("Which release of the content answers."),
  build: z.string().describe("Hash of the code that answers."),
  subject: z
    .strictObject({
      id: z.string().describe("Id of the subject."),
      title: z.string().describe("The subject as a reader would name it."),
      period: z.string().describe("The stretch of time in which tracked offices are followed day by day, EDTF."),
      language: z.string().describe("Language of the content, BCP 47."),
    })
    .describe("What the content is about."),
  counts: z
    .strictObject({
      ...(Object.fromEntries(
        entryKinds.map((kind) => [kind, number.describe(`Entries of the kind ${kind}.`)]),
      ) as Record<EntryKind, typeof number>),
      claim: number.describe("Claims of all entries."),
    })
    .describe("How many entries of each kind there are, and how many claims they make."),
  vocabularies: z
    .strictObject({
      topics: vocabulary("topics"),
      eventKinds: vocabulary("kinds of event"),
      roles: vocabulary("roles in an event"),
      relationKinds: vocabulary("kinds of relation"),
      organizationKinds: vocabulary("kinds of organization"),
      officeKinds: vocabulary("kinds of office"),
      placeKinds: vocabulary("kinds of place"),
    })
    .describe("The words that fields and filters use, and what each is called."),
  licence: z
    .strictObject({ id: z.string().describe("SPDX id."), url: z.url().describe("Its text.") })
    .describe("Licence of the content."),
  links: z.record(z.string(), z.string()).describe("Addresses of lists and documents, relative to the host."),
});

/** Whether the API is up. */
export const healthSchema = z.strictObject({
  status: z.literal("ok").describe("It is up."),
  release: z.string().describe("Id of the release that answers."),
});
