import * as z from "zod";

/**
 * How authors may write what a schema reads in one strict form; the editors' JSON Schema shows these. Kept by the definition of a
 * schema, which a clone that only adds a description shares.
 */
const authorForms = new WeakMap<object, z.ZodType>();

/**
 * A schema with a shorthand: `expand` turns what an author may write into the full form before it is checked.
 * `form` describes everything an author may write, for editors.
 */
export function shorthand<T extends z.ZodType>(
  expand: (value: unknown) => unknown,
  full: T,
  form: z.ZodType,
): z.ZodType<z.output<T>, unknown> {
  const schema = z.preprocess(expand, full);
  authorForms.set(schema._zod.def, form);
  return schema as z.ZodType<z.output<T>, unknown>;
}

/** What an author may write for a schema made by {@link shorthand}. */
export function authorFormOf(schema: z.core.$ZodType): z.ZodType | undefined {
  return authorForms.get(schema._zod.def);
}

/** A list that may be written as its only item. */
export function listOf<T extends z.ZodType>(item: T): z.ZodType<z.output<T>[], unknown> {
  const form = authorFormOf(item) ?? item;
  return shorthand(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item),
    z.union([form, z.array(form)]),
  );
}

/** An object that may be written as one of its fields alone. */
export function objectOrField<T extends z.ZodObject>(
  full: T,
  field: keyof T["shape"] & string,
): z.ZodType<z.output<T>, unknown> {
  const plain = full.shape[field] as z.ZodType;
  return shorthand((value) => (typeof value === "string" ? { [field]: value } : value), full, z.union([plain, full]));
}

/** A number: corpus scalars arrive as text. */
export const draftNumber = shorthand(
  (value) => (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value),
  z.number({ error: (issue) => `a number is wanted here, not ${JSON.stringify(issue.input)}` }),
  z.number(),
);

/** true or false: corpus scalars arrive as text. */
export const draftBoolean = shorthand(
  (value) => (value === "true" ? true : value === "false" ? false : value),
  z.boolean({ error: (issue) => `true or false is wanted here, not ${JSON.stringify(issue.input)}` }),
  z.union([z.boolean(), z.enum(["true", "false"])]),
);

/** Prose or a name: never empty. */
export const text = z.string().trim().min(1, "it is empty; leave the field out when there is nothing to say");
