import type { EntryKind } from "../../model/subject.ts";
import { type AuthorSchema, alternatives, entrySchemaOf, wordOf } from "./schema-at.ts";

/** A field that an author may write of an entry. */
export interface EntryField {
  /** `title`, or for a field within a field `name.display`. */
  readonly path: string;
  readonly description: string;
  readonly required: boolean;
  /** The kind of entry, or the vocabulary, whose ids or words it takes. */
  readonly word?: string;
  /** The words it takes. */
  readonly oneOf?: readonly string[];
}

/** The fields of a kind of entry in the order of its schema, those within a mapping by their path. */
export function entryFields(kind: EntryKind): EntryField[] {
  return fieldsIn(entrySchemaOf(kind), "", true).filter(({ path }) => !(kind === "story" && path === "body"));
}

function fieldsIn({ properties = {}, required = [] }: AuthorSchema, prefix: string, needed: boolean): EntryField[] {
  return Object.entries(properties).flatMap(([name, schema]): EntryField[] => {
    const isNeeded = needed && required.includes(name);
    const forms = alternatives(schema);
    const [only] = forms;
    if (prefix === "" && forms.length === 1 && only?.properties) return fieldsIn(only, `${name}.`, isNeeded);
    const word = forms.map(wordOf).find((wanted) => wanted !== undefined);
    const oneOf = forms.find((form) => form.enum)?.enum;
    return [
      {
        path: `${prefix}${name}`,
        description: schema.description ?? "",
        required: isNeeded,
        ...(word !== undefined && { word }),
        ...(oneOf && { oneOf }),
      },
    ];
  });
}
