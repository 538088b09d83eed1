import { type Dataset, isWithin } from "@thaw/chronicle";
import type { OpenApiDocument, Operation, Parameter } from "./openapi-document.ts";
import { aDay, aName, isDay } from "./sample.ts";

/** What is asked for an address. */
type Ask = (address: string) => Promise<Response>;

interface Fitted {
  readonly parameters: readonly Parameter[];
  readonly address: string;
}

/**
 * Make every example one that this dataset answers. Those that the routes declare are kept where it does; in their place comes what most
 * things of a list have, the first thing of it, or a day of the first event.
 */
export async function fitExamples(document: OpenApiDocument, dataset: Dataset, ask: Ask): Promise<OpenApiDocument> {
  const paths: Record<string, { get: Operation }> = {};
  for (const [path, { get }] of Object.entries(document.paths)) {
    const { parameters, address } = await fitted(path, get, dataset, ask);
    paths[path] = {
      get: { ...get, ...(get.parameters && { parameters }), "x-example": address },
    };
  }
  return { ...document, paths };
}

async function fitted(path: string, operation: Operation, dataset: Dataset, ask: Ask): Promise<Fitted> {
  const declared = operation.parameters ?? [];
  const day = aDay(dataset);
  const isHere = (example: string) => !isDay(example) || isWithin(example, dataset.subject.period) !== "no";
  const known = new Map<string, string>();
  const filled = () => path.replace(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? "");
  const asked = (more: readonly Parameter[] = []) => {
    const names = new Set([...declared.filter(({ required, in: place }) => required && place === "query"), ...more]);
    const query = [...names].map(({ name }): [string, string] => [name, known.get(name) ?? ""]);
    return query.length === 0 ? filled() : `${filled()}?${new URLSearchParams(query)}`;
  };
  for (const parameter of declared) known.set(parameter.name, exampleOf(parameter));

  const parameters: Parameter[] = [];
  for (const parameter of declared) {
    const own = exampleOf(parameter);
    const fits = async (example: string) => {
      known.set(parameter.name, example);
      return isHere(example) && (await takes(ask, asked(parameter.in === "query" ? [parameter] : []), parameter));
    };
    const isWord = parameter.in === "path" && parameter.name !== "id";
    if (own === "" || isWord || (await fits(own))) {
      parameters.push(parameter);
      continue;
    }
    const others = isDay(own)
      ? [own.length === 7 ? day.slice(0, 7) : day]
      : await instead(path, parameter.name, dataset, ask);
    let example: string | undefined;
    for (const other of others) if (example === undefined && (await fits(other))) example = other;
    known.set(parameter.name, example ?? `{${parameter.name}}`);
    parameters.push(withExample(parameter, example));
  }
  const address = operation["x-example"];
  const dates = [...new URL(address, "http://localhost").searchParams.values()];
  if (dates.every(isHere) && (await shows(ask, address))) return { parameters, address };
  const limit = declared.filter(({ name }) => name === "limit");
  known.set("limit", "2");
  return { parameters, address: asked(limit) };
}

/** What a parameter may be in place of an example that is not of this dataset: the value most things have, or the first thing. */
async function instead(path: string, name: string, dataset: Dataset, ask: Ask): Promise<string[]> {
  const [, list = ""] = /^\/v1\/([a-z]+)/.exec(path) ?? [];
  const lists: Readonly<Record<string, string>> = { power: "offices", changes: "offices", path: "figures" };
  const idsOf = async (of: string) => {
    const address = of === "releases" ? "/v1/releases" : `/v1/${of}?limit=2`;
    const { data = [] } = await bodyOf<{ data?: { id: string; version?: string }[] }>(ask, address);
    return data.map(({ id, version }) => version ?? id);
  };
  if (name === "q" || name === "quote") return [aName(dataset)];
  if (path === "/id/{id}") return idsOf("events");
  if (path === "/v1/{list}/{id}.{format}") return idsOf("events");
  if (name === "to") return (await idsOf("figures")).reverse();
  if (name === "ids" || name === "id") return idsOf(list);
  if (lists[list]) return idsOf(lists[list]);
  const { facets = {} } = await bodyOf<{ facets?: Record<string, { value: string }[]> }>(
    ask,
    `/v1/${list}?limit=1&facet=${name}`,
  );
  return (facets[name] ?? []).slice(0, 1).map(({ value }) => value);
}

/** Whether an address is answered, or refused for something else than a parameter. */
async function takes(ask: Ask, address: string, { name, in: place }: Parameter): Promise<boolean> {
  if (name === "q" || name === "quote") return shows(ask, address);
  const answer = await ask(address);
  if (answer.status < 400) return true;
  const { errors = [] } = (await answer.json()) as { errors?: { parameter: string }[] };
  return place === "query" && errors.every(({ parameter }) => parameter !== name);
}

/** Whether an address is answered, with something where it is a list. */
async function shows(ask: Ask, address: string): Promise<boolean> {
  const answer = await ask(address);
  if (!answer.headers.get("Content-Type")?.startsWith("application/json")) return answer.status < 400;
  const { data } = (await answer.json()) as { data?: unknown };
  return answer.ok && !(Array.isArray(data) && data.length === 0);
}

async function bodyOf<Body>(ask: Ask, address: string): Promise<Partial<Body>> {
  const answer = await ask(address);
  return answer.ok ? ((await answer.json()) as Body) : {};
}

/** The address that shows what a route does. */
export function exampleAt({ paths }: OpenApiDocument, path: string): string {
  return paths[path]?.get["x-example"] ?? path;
}

/** The example of a parameter of a route; nothing where it has none. */
export function exampleOfParameter({ paths }: OpenApiDocument, path: string, name: string): string {
  const parameter = paths[path]?.get.parameters?.find((own) => own.name === name);
  return parameter ? exampleOf(parameter) : "";
}

function exampleOf({ schema, ...parameter }: Parameter): string {
  const example = (parameter as { example?: unknown }).example ?? schema.example;
  return example === undefined ? "" : String(example);
}

function withExample({ schema, ...parameter }: Parameter, example: string | undefined): Parameter {
  const { example: _, ...bare } = schema;
  const { example: __, ...plain } = parameter as Omit<Parameter, "schema"> & { example?: unknown };
  if (example === undefined) return { ...plain, schema: bare };
  return { ...plain, schema: { ...bare, example: bare.type === "array" ? [example] : example } };
}
