import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import * as z from "zod";
import { claimIdSchema } from "../../model/claim.ts";
import type { EntryKind } from "../../model/subject.ts";
import { type AuthorSchema, alternatives, entrySchemaOf, wordOf } from "./schema-at.ts";

/** A place in a YAML text where an entry or a claim is named. */
export interface YamlReference {
  /** `entry` for an id, `claim` for a claim's id, `key` for the id under which an entry stands. */
  readonly type: "entry" | "claim" | "key";
  /** The kind of entry wanted. */
  readonly kind?: string;
  readonly value: string;
  /** Start and end in the text, quotes included. */
  readonly span: readonly [start: number, end: number];
}

const { pattern: claimPattern } = z.toJSONSchema(claimIdSchema);

/** Every place of an entry file where the schema of its kind wants an id, and the ids under `entries:`. */
export function referencesInYaml(kind: EntryKind, text: string): YamlReference[] {
  const found: YamlReference[] = [];
  const walk = (node: unknown, schemas: readonly AuthorSchema[]): void => {
    if (isScalar(node)) {
      const [start = 0, end = 0] = node.range ?? [];
      const value = String(node.value);
      const word = schemas.map(wordOf).find((wanted) => wanted !== undefined);
      if (word !== undefined) found.push({ type: "entry", kind: word, value, span: [start, end] });
      else if (schemas.some(({ pattern }) => pattern !== undefined && pattern === claimPattern))
        found.push({ type: "claim", value, span: [start, end] });
    } else if (isSeq(node)) {
      const items = schemas.flatMap((schema) => (schema.items ? alternatives(schema.items) : []));
      for (const item of node.items) walk(item, items);
    } else if (isMap(node)) {
      for (const { key, value } of node.items)
        walk(
          value,
          schemas.flatMap((schema) => fieldOf(schema, String(key))),
        );
    }
  };
  const schema = alternatives(entrySchemaOf(kind));
  const { contents } = parseDocument(text, { schema: "failsafe", version: "1.2" });
  const entries = isMap(contents) ? contents.get("entries", true) : undefined;
  walk(contents, schema);
  if (isMap(entries)) {
    for (const { key, value } of entries.items) {
      if (isScalar(key) && key.range)
        found.push({ type: "key", kind, value: String(key.value), span: [key.range[0], key.range[1]] });
      walk(value, schema);
    }
  }
  return found;
}

function fieldOf({ properties, additionalProperties }: AuthorSchema, key: string): AuthorSchema[] {
  const field = properties?.[key] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
  return field ? alternatives(field) : [];
}
