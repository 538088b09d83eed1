import type { JsonSchema } from "./component-schemas.ts";
import type { OpenApiDocument, Operation, Parameter } from "./openapi-document.ts";

/**
 * What a client of one document would stumble over in another, in sentences: routes and parameters that are gone or became required,
 * values that are no longer taken, fields of answers that are gone, may now be missing, or are of another type. New routes, parameters,
 * fields and words break nobody.
 */
export function breakingDifferences(before: OpenApiDocument, after: OpenApiDocument): string[] {
  const routes = Object.entries(before.paths).flatMap(([path, { get }]) => {
    const now = after.paths[path]?.get;
    return now ? operationDifferences(`GET ${path}`, get, now) : [`GET ${path} is gone`];
  });
  const schemas = Object.entries(before.components.schemas).flatMap(([name, schema]) => {
    const now = after.components.schemas[name];
    return now ? schemaDifferences(name, schema, now) : [`the schema ${name} is gone`];
  });
  return [...routes, ...schemas];
}

function operationDifferences(place: string, before: Operation, after: Operation): string[] {
  const found: string[] = [];
  if (before.operationId !== after.operationId) found.push(`${place} is now called ${after.operationId}`);
  const nameOf = ({ in: where, name }: Parameter) => `${where} ${name}`;
  const old = new Map((before.parameters ?? []).map((parameter) => [nameOf(parameter), parameter]));
  const now = new Map((after.parameters ?? []).map((parameter) => [nameOf(parameter), parameter]));
  for (const [name, parameter] of old) {
    const same = now.get(name);
    if (!same) {
      found.push(`${place}: the parameter ${parameter.name} is gone`);
      continue;
    }
    if (same.required && !parameter.required) found.push(`${place}: ${parameter.name} is now required`);
    found.push(...takenLess(`${place}: ${parameter.name}`, parameter.schema, same.schema));
  }
  for (const [name, { required, name: own }] of now)
    if (required && !old.has(name)) found.push(`${place}: the new parameter ${own} is required`);
  const [answer, current] = [before, after].map(
    ({ responses }) => responses["200"]?.content?.["application/json"]?.schema.$ref,
  );
  if (answer !== current) found.push(`${place} answers ${current ?? "no JSON"} in place of ${answer ?? "no JSON"}`);
  return found;
}

/** Of what a client sends: no value that was taken may be refused. */
function takenLess(place: string, before: JsonSchema, after: JsonSchema): string[] {
  const found: string[] = [];
  if (before.type !== after.type) found.push(`${place} is ${after.type} in place of ${before.type}`);
  const [most, now] = [before.maximum, after.maximum] as [number?, number?];
  if (most !== undefined && now !== undefined && now < most)
    found.push(`${place} is at most ${now} in place of ${most}`);
  const words = wordsOf(after);
  if (words.length > 0)
    for (const word of wordsOf(before)) if (!words.includes(word)) found.push(`${place} no longer takes ${word}`);
  return found;
}

/** Of what a client gets: no field that was there may be missing or of another type. */
function schemaDifferences(place: string, before: JsonSchema, after: JsonSchema): string[] {
  if (before.$ref !== after.$ref)
    return [`${place} is ${after.$ref ?? after.type} in place of ${before.$ref ?? before.type}`];
  if (JSON.stringify(before.type) !== JSON.stringify(after.type))
    return [`${place} is ${after.type} in place of ${before.type}`];
  const found: string[] = [];
  const [old, now] = [before, after].map(({ properties = {} }) => properties as Record<string, JsonSchema>);
  const [must, still] = [before, after].map(({ required = [] }) => required as string[]);
  for (const [name, field] of Object.entries(old ?? {})) {
    const same = now?.[name];
    if (!same) {
      found.push(`${place}.${name} is gone`);
      continue;
    }
    if (must?.includes(name) && !still?.includes(name)) found.push(`${place}.${name} may now be missing`);
    found.push(...schemaDifferences(`${place}.${name}`, field, same));
  }
  if (before.items && after.items)
    found.push(...schemaDifferences(`${place}[]`, before.items as JsonSchema, after.items as JsonSchema));
  for (const key of ["anyOf", "oneOf"] as const) {
    const [ways, others] = [before[key], after[key]].map((list) => ((list ?? []) as JsonSchema[]).map(kindOf));
    for (const way of others ?? [])
      if (ways && ways.length > 0 && !ways.includes(way)) found.push(`${place} may now be ${way}`);
  }
  return found;
}

function kindOf({ $ref, type, const: constant }: JsonSchema): string {
  return String($ref ?? constant ?? type);
}

function wordsOf({ enum: own, items }: JsonSchema): readonly unknown[] {
  return (own ?? (items as JsonSchema | undefined)?.enum ?? []) as readonly unknown[];
}
