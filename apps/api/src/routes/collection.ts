import { createRoute, z } from "@hono/zod-openapi";
import { type EntryByKind, type EntryKind, plural } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { pageOf } from "../http/page.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import { Problem } from "../problem/problem.ts";
import { clip, quote } from "../problem/quote.ts";
import { responses } from "./responses.ts";

/** A kind of entry as two routes: a list with filters, and one entry by its id. */
export interface Collection<K extends EntryKind, Filters extends z.ZodRawShape> {
  readonly kind: K;
  /** What the list holds and in which order, in a sentence or two. */
  readonly description: string;
  /** An id that exists, and a query that finds something: both stand in the documentation. */
  readonly example: { readonly id: string; readonly query: string };
  readonly filters: Filters;
  /** The entries that pass the filters, in the order of the list. */
  select(filters: z.output<z.ZodObject<Filters>>): readonly EntryByKind[K][];
  /** Addresses of what belongs to an entry. */
  links?(id: string): Record<string, string>;
}

/** Register the two routes of a collection. */
export function addCollection<K extends EntryKind, Filters extends z.ZodRawShape>(
  { app, dataset, ready }: RouteContext,
  { kind, description, example, filters, select, links }: Collection<K, Filters>,
): void {
  const path = `/v1/${plural[kind]}`;
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<EntryKind>;

  const list = createRoute({
    method: "get",
    path,
    operationId: `list${plural[kind].charAt(0).toUpperCase()}${plural[kind].slice(1)}`,
    tags: [plural[kind]],
    summary: `List ${plural[kind]}`,
    description,
    request: { query: z.strictObject({ ...filters, ...pagingParameters }) },
    responses: responses(`${name}List`, `A page of ${plural[kind]}.`),
    "x-example": `${path}?${example.query}`,
  });
  app.openapi(list, (c) => {
    const { limit = PAGE.usual, cursor, ...wanted } = c.req.valid("query") as { limit?: number; cursor?: string };
    const entries: readonly EntryByKind[EntryKind][] = select(wanted as z.output<z.ZodObject<Filters>>);
    const page = pageOf(entries, { limit, cursor }, c.get("url"));
    const items = page.items.map((entry) => ready.entry(kind, entry));
    return answer(ready.list(items, page), c.get("etag"));
  });

  const one = createRoute({
    method: "get",
    path: `${path}/{id}`,
    operationId: `get${name}`,
    tags: [plural[kind]],
    summary: `One of the ${plural[kind]}`,
    description: `The ${kind} with an id, whole.`,
    request: {
      params: z.object({
        id: z
          .string()
          .openapi({ param: { name: "id", in: "path" }, description: `Id of the ${kind}.`, example: example.id }),
      }),
      query: z.strictObject({}),
    },
    responses: responses(`${name}Answer`, `The ${kind}.`, { unknownId: true }),
    "x-example": `${path}/${example.id}`,
  });
  const texts = new Map<string, string>();
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const text = texts.get(id) ?? textOf(id);
    texts.set(id, text);
    return answer(text, c.get("etag"));
  });

  function textOf(id: string): string {
    const entry = dataset.find(kind, id);
    if (!entry) throw unknownId(kind, id, path, dataset.suggest(kind, id));
    return ready.one(ready.entry(kind, entry), { self: `${path}/${id}`, ...links?.(id) });
  }
}

/** The problem with an id that nothing has, with the nearest that something has. */
export function unknownId(noun: string, id: string, path: string, nearest: readonly string[]): Problem {
  const [best] = nearest;
  const hint = best === undefined ? `${path} lists them` : `did you mean ${nearest.map(quote).join(" or ")}?`;
  return new Problem("unknown-id", `There is no ${noun} ${quote(id)}; ${hint}`, {
    suggestion: best === undefined ? path : `${path}/${best}`,
    errors: [{ parameter: "id", value: clip(id), detail: "unknown", ...(best !== undefined && { suggestion: best }) }],
  });
}
