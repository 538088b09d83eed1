import { expect, test } from "vitest";
import * as z from "zod";
import { jsonSchemas } from "../build/json-schemas.ts";
import { entrySchemas } from "./entry.ts";
import { entryKinds } from "./subject.ts";

type Schema = { description?: string; const?: unknown; properties?: Record<string, Schema>; [key: string]: unknown };

/** The paths of fields that no sentence describes. A field with one value only needs none. */
function undescribed(schema: Schema, path = ""): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined && field.const === undefined ? [`${path}.${name}`] : []),
    ...undescribed(field, `${path}.${name}`),
  ]);
  const inner = ["items", "additionalProperties", "anyOf", "oneOf", "allOf", "then", "else"].flatMap((key) => {
    const value = schema[key];
    if (Array.isArray(value)) return value.flatMap((item) => undescribed(item as Schema, path));
    return typeof value === "object" && value !== null ? undescribed(value as Schema, path) : [];
  });
  return [...own, ...inner];
}

test.each(entryKinds)("each field of a published %s has its sentence", (kind) => {
  expect(undescribed(z.toJSONSchema(entrySchemas[kind]) as Schema)).toEqual([]);
});

test.each([...entryKinds, "subject"] as const)(
  "each field that an author may write of a %s has its sentence",
  (kind) => {
    expect(undescribed(jsonSchemas()[kind] as Schema)).toEqual([]);
  },
);
