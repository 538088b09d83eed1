import * as z from "zod";
import { claimIdSchema } from "./claim.ts";
import { draftNumber, text } from "./draft.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Sentence, Story } from "./entry-types.ts";

const commonShape = {
  title: text.describe("Title."),
  kind: z
    .enum(["answer", "chapter"])
    .describe("`answer` for a short answer to the subject's question, `chapter` for a part of the story."),
  summary: text.describe("What it tells, in a sentence.").exactOptional(),
};

/** A sentence as published: its HTML, what it rests on, and whether it states facts. */
export const sentenceSchemaFor = <S extends Subject>(words: Words<S>) =>
  z.strictObject({
    html: z.string().describe("Inline HTML; links to entries carry data-kind and data-id."),
    claims: z.array(claimIdSchema).describe("Claims the sentence states."),
    sources: z.array(words.source).describe("Sources it cites directly."),
    nature: z
      .enum(["fact", "judgement", "narration"])
      .describe("Only facts need references; judgement and narration are marked as such."),
  });

/** A story as published: headings and paragraphs of sentences. */
export const storySchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      id: words.story,
      label: z.string().describe("What a list calls it: the title."),
      ...commonShape,
      order: z.number().describe("Its place among the stories."),
      blocks: z
        .array(
          z.discriminatedUnion("type", [
            z.strictObject({
              type: z.literal("heading").describe("The kind of block."),
              level: z.number().int().min(2).max(4).describe("Level of the heading, 2 to 4."),
              text: z.string().describe("The heading."),
            }),
            z.strictObject({
              type: z.literal("paragraph").describe("The kind of block."),
              sentences: z.array(sentenceSchemaFor(words)).describe("The sentences of the paragraph."),
            }),
          ]),
        )
        .describe("Headings and paragraphs, in the order of reading."),
    })
    .meta({ title: "Story", description: "Prose in which every sentence of fact says what it rests on." });

export const storySchema = storySchemaFor(anyWords);

/** The front matter of a story; its prose is the Markdown below it. */
export const storyDraftSchema = z
  .strictObject({
    ...commonShape,
    order: draftNumber.describe("Its place among the stories.").default(0),
    body: z.string().describe("The Markdown below the front matter."),
  })
  .meta({ title: "Story" });

export type StoryDraft = z.output<typeof storyDraftSchema>;
