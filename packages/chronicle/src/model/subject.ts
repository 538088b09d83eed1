import * as z from "zod";
import { edtfSchema } from "../date/historical-date.ts";
import { draftBoolean, draftNumber } from "./draft.ts";
import { type EntryKind, entryKinds, plural, type Vocabulary, vocabularies } from "./kinds.ts";

export { type EntryKind, entryKinds, plural, type Vocabulary, vocabularies };

/** What a subject may name, as types: its ids by kind and its words by vocabulary. `Subject` itself allows any text. */
export type Subject = { readonly [K in EntryKind | Vocabulary]: string };

/** The same as Zod schemas: what every schema of the model is made from. */
export type Words<S extends Subject = Subject> = { readonly [K in keyof Subject]: z.ZodType<S[K], S[K]> };

/** An id or a vocabulary word: kebab-case ASCII. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is written in lower-case letters, digits and single hyphens")
  .max(100);

const vocabularyWords: Record<Vocabulary, string> = {
  topic: "A topic of the subject.",
  eventKind: "Kind of event.",
  role: "Role in the event.",
  relationKind: "Kind of relation, read from the first figure to the second.",
  organizationKind: "Kind of organization.",
  officeKind: "Kind of office.",
  placeKind: "Kind of place.",
};

const anyWord = (word: EntryKind | Vocabulary) =>
  slugSchema.meta({
    word,
    description: vocabularyWords[word as Vocabulary] ?? `Id of ${/^[aeo]/.test(word) ? "an" : "a"} ${word}.`,
  });

/** Words for no subject in particular: any id, any word. */
export const anyWords: Words = {
  event: anyWord("event"),
  figure: anyWord("figure"),
  organization: anyWord("organization"),
  office: anyWord("office"),
  term: anyWord("term"),
  place: anyWord("place"),
  source: anyWord("source"),
  dispute: anyWord("dispute"),
  relation: anyWord("relation"),
  story: anyWord("story"),
  review: anyWord("review"),
  topic: anyWord("topic"),
  eventKind: anyWord("eventKind"),
  role: anyWord("role"),
  relationKind: anyWord("relationKind"),
  organizationKind: anyWord("organizationKind"),
  officeKind: anyWord("officeKind"),
  placeKind: anyWord("placeKind"),
};

/** What a role demands of a person on the day: to be alive, free and there; to be alive; or nothing. */
export const presenceSchema = z
  .enum(["present", "alive", "any"])
  .describe("What it demands of the person on the day: present, alive, or anything.");

const labels = z.record(slugSchema, z.string().min(1));

/** The subject of a corpus: its name, its period and its words. */
export const subjectSchema = z
  .strictObject({
    id: slugSchema.describe("Id of the subject."),
    title: z.string().min(1).describe("The subject as a reader would name it."),
    period: edtfSchema.describe(
      "The stretch of time within which every tracked office is followed day by day, as an EDTF interval.",
    ),
    language: z.string().min(2).describe("Language of the corpus, BCP 47."),
    topics: labels.describe("Topics an event can belong to."),
    eventKinds: labels.describe("Kinds of event."),
    roles: z
      .record(
        slugSchema,
        z.strictObject({
          label: z.string().min(1).describe("How a page words it."),
          presence: presenceSchema,
          life: z
            .enum(["begins", "ends"])
            .describe("Whether the event is the birth or the death of whoever has the role.")
            .exactOptional(),
          neededBy: z
            .array(slugSchema)
            .describe("Kinds of event that have somebody in this role, or in another that they need.")
            .default([]),
          office: z
            .enum(["begins", "ends"])
            .describe("Whether whoever has the role takes an office by the event, or leaves one.")
            .exactOptional(),
          liberty: z
            .enum(["begins", "ends"])
            .describe("Whether the event sets whoever has the role free, or takes their liberty.")
            .exactOptional(),
          part: z
            .literal("none")
            .describe("`none` when whoever has the role is named because they had no part in it.")
            .exactOptional(),
        }),
      )
      .describe("Roles in an event, and what each demands of the person."),
    relationKinds: z
      .record(
        slugSchema,
        z.strictObject({
          label: z.string().min(1).describe("Read from the first to the second."),
          inverse: z.string().min(1).describe("Read back."),
          parental: draftBoolean.describe("true when the first is mother or father of the second.").default(false),
          posthumous: draftBoolean
            .describe("true when it may last after one of the two has died, or begin before one was born.")
            .default(false),
        }),
      )
      .describe("Kinds of relation between figures, read from the first to the second and back."),
    organizationKinds: labels.describe("Kinds of organization."),
    officeKinds: labels.describe("Kinds of office."),
    placeKinds: labels.describe("Kinds of place."),
    travel: z
      .strictObject({ kmPerDay: draftNumber.describe("How many kilometres anybody could travel in a day.") })
      .describe("How far people could travel: nobody is at two places further apart in a time.")
      .exactOptional(),
    checks: z
      .record(slugSchema, z.enum(["off", "warning", "error"]))
      .describe(
        "How bad what a rule finds is, for the rules that this subject wants otherwise than they are; off for none of it.",
      )
      .default({}),
    spellings: z.array(z.string().min(1)).describe("Words that look like a misspelt name and are none.").default([]),
  })
  .meta({ title: "Subject" });

export type SubjectInfo = z.output<typeof subjectSchema>;

/** The words of each vocabulary that a subject declares. */
export function vocabularyOf(subject: SubjectInfo): Record<Vocabulary, string[]> {
  return {
    topic: Object.keys(subject.topics),
    eventKind: Object.keys(subject.eventKinds),
    role: Object.keys(subject.roles),
    relationKind: Object.keys(subject.relationKinds),
    organizationKind: Object.keys(subject.organizationKinds),
    officeKind: Object.keys(subject.officeKinds),
    placeKind: Object.keys(subject.placeKinds),
  };
}
