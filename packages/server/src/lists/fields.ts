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

/** A way to tell the wanted fields of values. */
export type Picker = (value: unknown, names: ReadonlySet<string>) => Picked;

export interface Picked {
  readonly json: string;
  /** The texts in it that are among the names that the whole has. */
  readonly names: readonly string[];
}

/** A way to tell the wanted fields alone, as JSON, in the order in which they are wanted. */
export function pickerOf(wanted: Fields): Picker {
  const steps = stepsOf(wanted);
  return (value, among) => {
    const names: string[] = [];
    return { json: told(value, steps, among, names) ?? "null", names };
  };
}

/** A field, how JSON begins it, and the fields wanted within it. */
interface Step {
  readonly name: string;
  readonly begin: string;
  readonly within: readonly Step[];
}

function stepsOf(wanted: Fields): Step[] {
  return Object.entries(wanted).map(([name, within]) => ({
    name,
    begin: `${JSON.stringify(name)}:`,
    within: stepsOf(within),
  }));
}

function told(value: unknown, steps: readonly Step[], among: ReadonlySet<string>, names: string[]): string | undefined {
  if (typeof value === "string") {
    if (among.has(value)) names.push(value);
    return JSON.stringify(value);
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => told(item, steps, among, names)).join(",")}]`;
  if (steps.length === 0) {
    addTexts(value, among, names);
    return JSON.stringify(value);
  }
  let text = "";
  for (const { name, begin, within } of steps) {
    const field = told((value as Record<string, unknown>)[name], within, among, names);
    if (field !== undefined) text += text === "" ? begin + field : `,${begin}${field}`;
  }
  return `{${text}}`;
}

/** The texts within a value that are among some, put behind others. */
function addTexts(value: unknown, among: ReadonlySet<string>, to: string[]): void {
  if (typeof value === "string") {
    if (among.has(value)) to.push(value);
  } else if (value !== null && typeof value === "object")
    for (const name in value) addTexts((value as Record<string, unknown>)[name], among, to);
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
