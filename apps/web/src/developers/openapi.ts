import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An operation of the API as its OpenAPI description tells it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
}

/** Operations that belong together. */
export interface OperationGroup {
  readonly tag: string;
  readonly operations: readonly Operation[];
}

interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly RawParameter[];
}

interface RawParameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly description?: string };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, RawParameter>> };
}

/** The API's reference, from the description that its build wrote and `build/write-reference.ts` copied. @throws when that has not been done */
export function readOperations(path = join(process.cwd(), "public/made/openapi.json")): OperationGroup[] {
  if (!existsSync(path))
    throw new Error(`There is no ${path}: the API's description is copied there by \`pnpm --filter @thaw/web build\`.`);
  return operationsOf(JSON.parse(readFileSync(path, "utf8")) as Document);
}

/** The operations of an OpenAPI document by their first tag, in its order. */
export function operationsOf({ paths, components }: Document): OperationGroup[] {
  const groups = new Map<string, Operation[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const tag = described.tags?.[0] ?? "Other";
      const operation: Operation = {
        id: described.operationId ?? `${method}-${path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "")}`,
        method: method.toUpperCase(),
        path,
        summary: described.summary ?? path,
        description: described.description ?? "",
        parameters: (described.parameters ?? []).map((raw) => parameter(raw, components)),
      };
      groups.set(tag, [...(groups.get(tag) ?? []), operation]);
    }
  }
  return [...groups].map(([tag, operations]) => ({ tag, operations }));
}

function parameter(raw: RawParameter, components: Document["components"]): Parameter {
  const found = raw.$ref ? (components?.parameters?.[raw.$ref.split("/").at(-1) ?? ""] ?? raw) : raw;
  return {
    name: found.name ?? "",
    required: found.required ?? false,
    description: found.description ?? found.schema?.description ?? "",
  };
}
