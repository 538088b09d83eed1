import type { JsonSchema } from "./component-schemas.ts";
import { escapeHtml, prose } from "./html.ts";

/** A schema of the document as a folded list of its fields. */
export function schemaSection(name: string, schema: JsonSchema): string {
  return `<details id="${name}">
<summary><code>${name}</code> ${prose(String(schema.description ?? ""))}</summary>
<dl>
${fieldRows(schema, "").join("\n")}
</dl>
</details>`;
}

function fieldRows(schema: JsonSchema, path: string): string[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = new Set(schema.required as string[] | undefined);
  return Object.entries(properties).flatMap(([name, field]) => {
    const here = path === "" ? name : `${path}.${name}`;
    const inner = (field.items ?? field) as JsonSchema;
    const optional = required.has(name) ? "" : ", optional";
    const row = `<div><dt><code>${escapeHtml(here)}</code><small>${typeOf(field)}${optional}</small></dt><dd>${prose(String(field.description ?? ""))}</dd></div>`;
    return [row, ...fieldRows(inner, field.items ? `${here}[]` : here)];
  });
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return `<a href="#${name}">${name}</a>`;
  }
  if (Array.isArray(schema.anyOf)) return (schema.anyOf as JsonSchema[]).map(typeOf).join(" or ");
  if (Array.isArray(schema.oneOf)) return (schema.oneOf as JsonSchema[]).map(typeOf).join(" or ");
  if (schema.type === "array") return `list of ${typeOf((schema.items ?? {}) as JsonSchema)}`;
  if (schema.const !== undefined) return escapeHtml(JSON.stringify(schema.const));
  return escapeHtml(String(schema.type ?? "any"));
}
