import * as z from "zod";
import { authorFormOf } from "../model/draft.ts";
import { draftSchemas } from "../model/entry.ts";
import { type EntryKind, entryKinds, slugSchema, subjectSchema } from "../model/subject.ts";

/** The words and ids an editor may complete, by the name under which the schemas call for them. */
export type Completions = Readonly<Record<string, readonly string[]>>;

type JsonSchema = Record<string, unknown>;

/**
 * JSON Schemas (2020-12) of what authors write, one for each kind of entry: editors complete and check corpus files with them.
 * A file may hold one entry, or several under `entries:`. Where text is wanted a number will do: the compiler reads every scalar as
 * text, an editor reads `1953` as a number. Each list of ids or words stands once, under `$defs`.
 */
export function jsonSchemas(completions: Completions = {}): Record<EntryKind | "subject", object> {
  shapes ??= Object.entries({ ...draftSchemas, subject: subjectSchema }).map(([kind, schema]) => shapeOf(kind, schema));
  return Object.fromEntries(
    shapes.map(({ kind, schema, words }) => [
      kind,
      words.length === 0
        ? schema
        : { ...schema, $defs: Object.fromEntries(words.map((word) => [word, definition(completions[word])])) },
    ]),
  ) as Record<EntryKind | "subject", object>;
}

interface Shape {
  readonly kind: string;
  readonly schema: JsonSchema;
  /** The lists of ids and words that it refers to. */
  readonly words: readonly string[];
}

/** The same for every corpus, so made once. */
let shapes: readonly Shape[] | undefined;

function shapeOf(kind: string, draft: z.ZodType): Shape {
  const words = new Set<string>();
  const entry = toJsonSchema(draft, words);
  const { $schema, title, ...one } = entry;
  const several = (entryKinds as readonly string[]).includes(kind) && kind !== "story";
  const schema = several
    ? {
        $schema,
        title,
        if: { required: ["entries"] },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema
        then: {
          type: "object",
          properties: {
            entries: {
              type: "object",
              description: "Entries by id; the other keys of the file are their defaults.",
              additionalProperties: partial(one),
            },
          },
        },
        else: one,
      }
    : entry;
  return { kind, schema, words: [...words].sort() };
}

/** In a collection the file's top level may give an entry's required fields. */
function partial(schema: JsonSchema): JsonSchema {
  const { required: _, ...rest } = schema;
  return rest;
}

function definition(known: readonly string[] | undefined): JsonSchema {
  if (known && known.length > 0) return { type: "string", enum: known };
  const { $schema: _, ...anyWord } = toJsonSchema(slugSchema, new Set());
  return anyWord;
}

/** A schema as JSON Schema; `words` gathers the lists that it refers to. */
function toJsonSchema(schema: z.core.$ZodType, words: Set<string>): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const form = authorFormOf(zodSchema);
      if (form) {
        const { description } = jsonSchema;
        const { $schema: _, ...written } = toJsonSchema(form, words);
        replace(jsonSchema, { ...written, ...(description !== undefined && { description }) });
      }
      const { word, description = jsonSchema.description } = (z.globalRegistry.get(zodSchema) ?? {}) as {
        word?: string;
        description?: string;
      };
      if (word !== undefined) {
        words.add(word);
        replace(jsonSchema, { $ref: `#/$defs/${word}`, ...(description !== undefined && { description }) });
      }
      if (jsonSchema.type === "string" && jsonSchema.enum === undefined) {
        jsonSchema.type = ["string", "number"] as unknown as "string";
      }
    },
  }) as JsonSchema;
}

function replace(schema: object, by: object): void {
  for (const key of Object.keys(schema)) delete (schema as JsonSchema)[key];
  Object.assign(schema, by);
}
