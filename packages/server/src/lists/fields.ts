import { z } from "@hono/zod-openapi";
import { nearest } from "@thaw/chronicle";
import { refuse } from "../parameters/refuse.ts";
import { valuesOf } from "../parameters/values.ts";
import { quote } from "../problem/quote.ts";

/** Names of fields with the names within each; a field that holds no others has none. */
export interface Fields {
  readonly [name: string]: Fields;
}

/** The fields that a schema describes; those of the items of an array stand for the array's. */
export function fieldsOf(schema: unknown): Fields {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, fieldsOf(field)]));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(fieldsOf));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional)
    return fieldsOf(schema.unwrap());
  return {};
}

/** Which fields of the items are wanted, as paths separated by commas. */
export function fieldsParameter(fields: () => Fields) {
  return z
    .string()
    .transform((text, ctx): Fields => {
      const wanted: Record<string, Fields> = {};
      for (const path of valuesOf(text, ctx)) {
        if (!holds(fields(), path)) {
          const [suggestion] = nearest(path, pathsOf(fields()), 1);
          refuse(ctx, `There is no field ${quote(path)} here`, { code: "bad-value", value: path, suggestion });
        } else add(wanted, path.split("."));
      }
      return wanted;
    })
    .openapi({
      type: "array",
      items: { type: "string" },
      description:
        "Only these fields of each item, and always its `id`: names separated by commas, with dots for fields within fields.",
      example: ["label"],
      param: { style: "form", explode: false },
    });
}

/** A value with the wanted fields only, in the order in which they are wanted. */
export function pick(value: unknown, wanted: Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, wanted));
  if (value === null || typeof value !== "object" || isEmpty(wanted)) return value;
  const picked: Record<string, unknown> = {};
  for (const name in wanted) {
    const child = (value as Record<string, unknown>)[name];
    if (child !== undefined) picked[name] = pick(child, wanted[name] ?? {});
  }
  return picked;
}

/** The texts within a value that are among some, put behind others. */
export function addTexts(value: unknown, among: ReadonlySet<string>, to: string[]): string[] {
  if (typeof value === "string") {
    if (among.has(value)) to.push(value);
  } else if (value !== null && typeof value === "object")
    for (const name in value) addTexts((value as Record<string, unknown>)[name], among, to);
  return to;
}

function isEmpty(fields: Fields): boolean {
  for (const _ in fields) return false;
  return true;
}

function holds(fields: Fields, path: string): boolean {
  let here: Fields | undefined = fields;
  for (const name of path.split(".")) here = here && Object.hasOwn(here, name) ? here[name] : undefined;
  return here !== undefined;
}

/** A path asks for less than the field around it: the whole field wins. */
function add(wanted: Record<string, Fields>, [name = "", ...rest]: readonly string[]): void {
  const known = wanted[name] as Record<string, Fields> | undefined;
  if (rest.length === 0) wanted[name] = {};
  else if (!known) wanted[name] = nested(rest);
  else if (Object.keys(known).length > 0) add(known, rest);
}

function nested([name = "", ...rest]: readonly string[]): Fields {
  return { [name]: rest.length === 0 ? {} : nested(rest) };
}

function pathsOf(fields: Fields, before = ""): string[] {
  return Object.entries(fields).flatMap(([name, inner]) => [
    `${before}${name}`,
    ...pathsOf(inner, `${before}${name}.`),
  ]);
}
