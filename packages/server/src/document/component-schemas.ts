import {
  anyWords,
  citationSchemaFor,
  datedNameSchemaFor,
  datedSchemaFor,
  historicalDateSchema,
  type SubjectInfo,
  statementSchemaFor,
  vocabularyOf,
} from "@thaw/chronicle";
import * as z from "zod";
import { answerSchemas } from "../answers/index.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** Parts that many answers share, smallest first: each is written out once, by name. */
const parts = {
  HistoricalDate: historicalDateSchema,
  Citation: citationSchemaFor(anyWords),
  DatedClaim: datedSchemaFor(anyWords).describe(
    "A dated claim: the date followed, and the dates that other sources give.",
  ),
  DatedName: datedNameSchemaFor(anyWords).describe("A name that held from one date to another."),
  Statement: statementSchemaFor(anyWords).describe("A sourced sentence that no other field says."),
} as const;

/** Every schema of an answer as JSON Schema 2020-12, for `components.schemas` of the OpenAPI document. */
export function componentSchemas(subject: SubjectInfo): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answerSchemas)) registry.add(schema, { id });
  const options = optionsFor(subject);
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: (id) => `#/components/schemas/${id}` });
  const shared: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(parts))
    shared[name] = replaceParts(bare(z.toJSONSchema(schema, options)), shared) as JsonSchema;
  const answers = Object.entries(schemas).map(([name, schema]) => [name, replaceParts(bare(schema), shared)]);
  return { ...Object.fromEntries(answers), ...shared };
}

type Options = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;

function optionsFor(subject: SubjectInfo): Options {
  const vocabulary: Readonly<Record<string, readonly string[]>> = vocabularyOf(subject);
  return {
    override: ({ jsonSchema }) => {
      const schema: Record<string, unknown> = jsonSchema;
      const { word } = schema;
      delete schema.word;
      delete schema.title;
      // Fields may be added to an answer at any time: a client that validates must not refuse them.
      if (schema.additionalProperties === false) delete schema.additionalProperties;
      if (typeof word === "string") {
        if (vocabulary[word]) {
          schema.enum = vocabulary[word];
          schema.description = `${schema.description} /v1/meta says what each is called.`;
          delete schema.pattern;
          delete schema.maxLength;
        }
      }
    },
  };
}

function bare(schema: object): JsonSchema {
  const { $schema: _, $id: __, ...rest } = schema as JsonSchema;
  return rest;
}

/** Put a reference where a schema equals a shared part; its own description stays beside the reference. */
function replaceParts(value: unknown, shared: Readonly<Record<string, JsonSchema>>): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceParts(item, shared));
  if (value === null || typeof value !== "object") return value;
  const replaced: JsonSchema = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, replaceParts(child, shared)]),
  );
  for (const [name, part] of Object.entries(shared)) {
    if (withoutDescription(replaced) !== withoutDescription(part)) continue;
    const { description } = replaced;
    const own = description !== undefined && description !== part.description;
    return { $ref: `#/components/schemas/${name}`, ...(own && { description }) };
  }
  return replaced;
}

function withoutDescription({ description: _, ...schema }: JsonSchema): string {
  return JSON.stringify(schema);
}
