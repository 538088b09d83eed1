import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * The promise of a document: paths, parameters and schemas, without what changes with every correction of the content (examples, its
 * version). It is committed, so that a change of it is seen before it is made.
 */
export function contractOf(document: OpenApiDocument): OpenApiDocument {
  return withoutExamples({ ...document, info: { ...document.info, version: "1" } }) as OpenApiDocument;
}

function withoutExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (value === null || typeof value !== "object") return value;
  const isContent = "schema" in value && !("name" in value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) =>
      isContent && key === "example" ? [] : [[key, withoutExamples(child)]],
    ),
  );
}
