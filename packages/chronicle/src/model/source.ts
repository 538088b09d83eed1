import * as z from "zod";
import { edtfSchema } from "../date/historical-date.ts";
import { text } from "./draft.ts";
import { anyWords, type Subject, type Words } from "./subject.ts";

export type { Source } from "./entry-types.ts";

/** A name as CSL-JSON has it: family and given, or a literal body. */
export const sourceNameSchema = z.union([
  z.strictObject({ family: text.describe("Family name."), given: text.describe("Given names.").exactOptional() }),
  z.strictObject({ literal: text.describe("Name of a body, or of a person whose name has no parts.") }),
]);

export type SourceName = z.output<typeof sourceNameSchema>;

/** What kind of witness a source is. */
export const sourceKindSchema = z
  .enum([
    "archive-document",
    "official-publication",
    "law",
    "speech",
    "newspaper",
    "memoir",
    "scholarship",
    "reference",
    "journalism",
    "dataset",
    "film",
    "website",
  ])
  .meta({ description: "What kind of witness it is." });

export type SourceKind = z.output<typeof sourceKindSchema>;

/** An address on the web, in ASCII as JSON Schema's `uri` wants it. */
const address = z.url({ protocol: /^https?$/ }).regex(/^[!-~]+$/, "letters outside ASCII are written percent-encoded");

const sourceShape = {
  title: text.describe("Title, in English; ours where the original is in another language."),
  titleNative: text.describe("Title in the original language.").exactOptional(),
  kind: sourceKindSchema,
  type: z
    .enum([
      "book",
      "article-journal",
      "article-newspaper",
      "article-magazine",
      "chapter",
      "document",
      "webpage",
      "speech",
      "legislation",
      "motion_picture",
      "thesis",
      "report",
      "collection",
      "dataset",
    ])
    .meta({ description: "Its CSL type." }),
  authors: z.array(sourceNameSchema).describe("Authors, as CSL names.").default([]),
  editors: z.array(sourceNameSchema).describe("Editors.").default([]),
  translators: z.array(sourceNameSchema).describe("Translators.").default([]),
  containerTitle: text.describe("The journal, newspaper, volume or site it appeared in.").exactOptional(),
  publisher: text.describe("Publisher.").exactOptional(),
  publisherPlace: text.describe("Place of publication.").exactOptional(),
  issued: edtfSchema.describe("Date of publication, EDTF.").exactOptional(),
  edition: text.describe("Edition.").exactOptional(),
  volume: text.describe("Volume.").exactOptional(),
  issue: text.describe("Issue.").exactOptional(),
  number: text.describe("Number of a document or report.").exactOptional(),
  archive: text.describe("Archive that keeps it.").exactOptional(),
  archiveLocation: text.describe("Where in the archive: fond, opis, delo.").exactOptional(),
  language: text.describe("Language, BCP 47.").exactOptional(),
  url: address.describe("Where it can be read.").exactOptional(),
  archivedUrl: address.describe("An archived copy.").exactOptional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, "a DOI begins with 10. and a registrant")
    .describe("Digital object identifier.")
    .exactOptional(),
  isbn: z
    .string()
    .regex(/^[\d-]{9,16}[\dXx]$/, "an ISBN has 10 or 13 digits")
    .describe("International standard book number.")
    .exactOptional(),
  note: text.describe("What a reader should know about it.").exactOptional(),
};

/** A source as published. */
export const sourceSchemaFor = <S extends Subject>(words: Words<S>) =>
  z
    .strictObject({
      id: words.source,
      label: z.string().describe("Author and year, or title."),
      ...sourceShape,
      authors: z.array(sourceNameSchema).describe("Authors, as CSL names."),
      editors: z.array(sourceNameSchema).describe("Editors."),
      translators: z.array(sourceNameSchema).describe("Translators."),
      translationOf: words.source.describe("The work it translates.").exactOptional(),
      basedOn: z.array(words.source).describe("Works it leans on as witnesses: together they are one."),
    })
    .meta({ title: "Source", description: "A work that bears witness, with the fields of CSL-JSON." });

export const sourceSchema = sourceSchemaFor(anyWords);

/** A source as an author writes it. */
export const sourceDraftSchema = z
  .strictObject({
    ...sourceShape,
    translationOf: anyWords.source.exactOptional(),
    basedOn: z.array(anyWords.source).describe("Works it leans on as witnesses: together they are one.").default([]),
  })
  .meta({ title: "Source" });

export type SourceDraft = z.output<typeof sourceDraftSchema>;
