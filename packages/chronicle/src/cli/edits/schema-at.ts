import { jsonSchemas } from "../../build/index.ts";
import type { EntryKind } from "../../model/subject.ts";

/** A JSON Schema of what authors write, as far as it is walked here. */
export interface AuthorSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly AuthorSchema[];
  readonly items?: AuthorSchema;
  readonly properties?: Readonly<Record<string, AuthorSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: AuthorSchema | boolean;
  readonly else?: AuthorSchema;
}

/** What an author may write for one entry of a kind. */
export function entrySchemaOf(kind: EntryKind): AuthorSchema {
  const schema = jsonSchemas()[kind] as AuthorSchema;
  return schema.else ?? schema;
}

/** The alternatives of a schema, each by itself. */
export function alternatives(schema: AuthorSchema): AuthorSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}

/** The kind of entry, or the vocabulary, whose ids or words a schema wants. */
export function wordOf({ $ref }: AuthorSchema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}
