import * as z from "zod";
import { edtfSchema, historicalDateSchema } from "../date/historical-date.ts";
import {
  claimShape,
  dated,
  datedSchemaFor,
  draftClaimShape,
  draftEntryShape,
  draftStatements,
  entryShape,
  statementSchemaFor,
} from "./claim.ts";
import { draftNumber, listOf, objectOrField, text } from "./draft.ts";
import { type EventTime, eventTimes } from "./event-times.ts";
import { anyWords, type Subject, slugSchema, type Words } from "./subject.ts";

export type { HistoricalEvent } from "./entry-types.ts";

export { type EventTime, eventTimes };

const timeWords: Record<EventTime, string> = {
  decided: "When it was decided.",
  effective: "When it happened.",
  announced: "When it was made public at home.",
  knownAbroad: "When it became known abroad.",
};

const commonShape = {
  title: text.describe("What a headline would call it, without a date."),
  summary: text.describe("What happened, in one to three sentences."),
  significance: text.describe("Why it mattered: our judgement, and marked so.").exactOptional(),
};

const countShape = { what: text.describe("What is counted."), unit: text.describe("In what unit.").exactOptional() };

/** An event as published. */
export const eventSchemaFor = <S extends Subject>(words: Words<S>) => {
  const time = datedSchemaFor(words);
  return z
    .strictObject({
      ...entryShape(words, words.event),
      ...commonShape,
      kind: words.eventKind,
      topics: z.array(words.topic).describe("Topics it belongs to."),
      time: z
        .strictObject({
          decided: time.describe(timeWords.decided).exactOptional(),
          effective: time.describe(timeWords.effective),
          announced: time.describe(timeWords.announced).exactOptional(),
          knownAbroad: time.describe(timeWords.knownAbroad).exactOptional(),
        })
        .describe("The four times, kept apart."),
      places: z.array(z.strictObject({ ...claimShape(words), place: words.place })).describe("Where it happened."),
      who: z
        .array(
          z.strictObject({
            ...claimShape(words),
            role: words.role,
            figure: words.figure.exactOptional(),
            organization: words.organization.exactOptional(),
            as: words.office.describe("The office in which the figure acted.").exactOptional(),
          }),
        )
        .describe("Who took part, and as what: a figure or an organization."),
      partOf: words.event.describe("The larger event this was part of.").exactOptional(),
      after: z.array(words.event).describe("Events of the same day that came before this one."),
      causes: z
        .array(z.strictObject({ ...claimShape(words), event: words.event }))
        .describe("Events that led to this one."),
      counts: z
        .array(
          z.strictObject({
            ...claimShape(words),
            ...countShape,
            key: z.string().describe("Key within the entry, part of the claim's id."),
            when: historicalDateSchema
              .describe("When it was counted, or the time for which it was, where that is not the event's own.")
              .exactOptional(),
            min: z.number().describe("The lowest that sources allow."),
            max: z.number().describe("The highest that sources allow."),
            of: z.array(slugSchema).describe("Keys of the numbers of this event that add up to this one."),
          }),
        )
        .describe("Numbers, each as a range."),
      statements: z.array(statementSchemaFor(words)).describe("Sourced sentences that no other field says."),
    })
    .meta({ title: "Event", description: "Something that happened, with its four times kept apart." });
};

export const eventSchema = eventSchemaFor(anyWords);

/** An event as an author writes it. */
export const eventDraftSchema = z
  .strictObject({
    ...draftEntryShape,
    ...commonShape,
    kind: anyWords.eventKind,
    topics: z.array(anyWords.topic).describe("Topics it belongs to.").default([]),
    time: z
      .strictObject({
        decided: dated.describe(timeWords.decided).exactOptional(),
        effective: dated.describe(timeWords.effective),
        announced: dated.describe(timeWords.announced).exactOptional(),
        knownAbroad: dated.describe(timeWords.knownAbroad).exactOptional(),
      })
      .describe("Four times, kept apart; each is an EDTF string or a dated claim."),
    place: listOf(objectOrField(z.strictObject({ ...draftClaimShape, place: anyWords.place }), "place"))
      .describe("Where it happened: a place's id, a claim about one, or a list.")
      .exactOptional(),
    who: z
      .array(
        z.union([
          z.strictObject({
            ...draftClaimShape,
            role: anyWords.role,
            figure: anyWords.figure,
            as: anyWords.office.describe("The office in which the figure acted.").exactOptional(),
          }),
          z.strictObject({ ...draftClaimShape, role: anyWords.role, organization: anyWords.organization }),
        ]),
      )
      .describe("Who took part, and as what.")
      .default([]),
    partOf: anyWords.event.describe("The larger event this was part of.").exactOptional(),
    after: z.array(anyWords.event).describe("Events of the same day that came before this one.").default([]),
    causes: z
      .array(z.strictObject({ ...draftClaimShape, event: anyWords.event }))
      .describe("Events that led to this one, each with its source or marked as argued.")
      .default([]),
    counts: z
      .record(
        slugSchema,
        z.strictObject({
          ...draftClaimShape,
          ...countShape,
          when: edtfSchema
            .describe(
              "When it was counted, or the time for which it was, EDTF: numbers of the same thing at several times are drawn as a series.",
            )
            .exactOptional(),
          min: draftNumber.describe("The lowest that sources allow."),
          max: draftNumber.describe("The highest that sources allow."),
          of: z.array(slugSchema).describe("Keys of the numbers of this event that add up to this one.").default([]),
        }),
      )
      .describe("Numbers, each as a range, by a key that becomes part of the claim's id.")
      .default({}),
    statements: draftStatements.default({}),
  })
  .meta({ title: "Event" });

export type EventDraft = z.output<typeof eventDraftSchema>;
