import * as z from "zod";
import { authorFormOf } from "../model/draft.ts";
import { draftSchemas } from "../model/entry.ts";
import { type EntryKind, entryKinds, subjectSchema } from "../model/subject.ts";

/** The words and ids an editor may complete, by the name under which the schemas call for them. */
export type Completions = Readonly<Record<string, readonly string[]>>;

/**
 * JSON Schemas (2020-12) of what authors write, one for each kind of entry: editors complete and check corpus files with them.
 * A file may hold one entry, or several under `entries:`. Where text is wanted a number will do: the compiler reads every scalar as
 * text, an editor reads `1953` as a number.
 */
export function jsonSchemas(completions: Completions = {}): Record<EntryKind | "subject", object> {
  const schemas = Object.fromEntries(
    entryKinds.map((kind) => {
      const entry = toJsonSchema(draftSchemas[kind], completions);
      const { $schema, title, ...one } = entry as { $schema: string; title: string };
      if (kind === "story") return [kind, entry];
      return [
        kind,
        {
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
        },
      ];
    }),
  );
  return { ...schemas, subject: toJsonSchema(subjectSchema, completions) } as Record<EntryKind | "subject", object>;
}

/** In a collection the file's top level may give an entry's required fields. */
function partial(schema: object): object {
  const { required: _, ...rest } = schema as { required?: unknown };
  return rest;
}

function toJsonSchema(schema: z.core.$ZodType, completions: Completions): object {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const form = authorFormOf(zodSchema);
      if (form) {
        const { description } = jsonSchema;
        const { $schema: _, ...written } = toJsonSchema(form, completions) as { $schema?: string };
        for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
        Object.assign(jsonSchema, written, description !== undefined && { description });
      }
      const { word, ...meta } = (z.globalRegistry.get(zodSchema) ?? {}) as { word?: string };
      if (word !== undefined) {
        delete (jsonSchema as { word?: string }).word;
        const known = completions[word];
        if (known && known.length > 0) (jsonSchema as { enum?: readonly string[] }).enum = known;
        Object.assign(jsonSchema, {
          description: (meta as { description?: string }).description ?? jsonSchema.description,
        });
      }
      if (jsonSchema.type === "string" && jsonSchema.enum === undefined) {
        jsonSchema.type = ["string", "number"] as unknown as "string";
      }
    },
  });
}
