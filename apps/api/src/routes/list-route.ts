import type { z } from "@hono/zod-openapi";
import type { EntryKind } from "@thaw/chronicle";
import type { AnswerName } from "../answers/index.ts";
import type { RouteContext } from "../context.ts";
import { answer, seeOther } from "../http/answer.ts";
import type { Domain } from "../lists/choice.ts";
import { facetParameter, facetsOf } from "../lists/facets.ts";
import { type Fields, fieldsOf, fieldsParameter, pick } from "../lists/fields.ts";
import { type Included, type Item, includedWith, includeParameter } from "../lists/include.ts";
import type { List } from "../lists/list.ts";
import { type Order, pageOf } from "../lists/page.ts";
import { selecting, type Wanted } from "../lists/parameters.ts";
import { selectFrom } from "../lists/select.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import type { ReadyEntry } from "../ready-entries.ts";
import { asPreferred, inFormat } from "./formats.ts";
import { addRoute, answering, type Handler } from "./route.ts";

/** A list as a route. */
export interface ListRoute<Thing extends { readonly id: string }, Own extends z.ZodRawShape> {
  /** The word in addresses: `events`. */
  readonly name: string;
  readonly operationId: string;
  readonly answer: AnswerName;
  readonly summary: string;
  /** What the list holds and in which order, in a sentence or two. */
  readonly description: string;
  /** An id that exists, and a query that finds something: both stand in the documentation. */
  readonly example: { readonly id: string; readonly query: string };
  readonly list: List<Thing, Own>;
  /** The key by which the list stands when nothing is said, and whether what is equal by it then stands by id. */
  readonly usual: { readonly key: string; readonly endsInId: boolean };
  readonly identity: Domain;
  /** The schema of an item: its fields can be chosen. */
  readonly schema: z.ZodType;
  readyOf(thing: Thing): ReadyEntry;
  /** For things that are entries or claims: how formats see them, and what they name and an answer may bring along. */
  readonly told?: {
    readonly kind: EntryKind | "claim";
    readonly includes: readonly Included[];
    itemOf(thing: Thing): Item;
  };
  /** More that an answer holds, by name. */
  beside?(own: z.output<z.ZodObject<Own>>): Readonly<Record<string, unknown>>;
}

/** What a query says of how a list is shown. */
interface Shown {
  readonly limit?: number;
  readonly cursor?: string;
  readonly fields?: Fields;
  readonly include?: readonly Included[];
  readonly facet?: readonly string[];
}

/** Register a list: as JSON, and where its things are entries or claims in every format that carries them. */
export function addList<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  route: ListRoute<Thing, Own>,
): void {
  const { dataset, ready } = ctx;
  const { name, operationId, summary, description, example, list, usual, schema, told, readyOf, beside } = route;
  const path = `/v1/${name}`;
  const select = selectFrom(list);
  const selection = {
    ...selecting(dataset, list, { domain: route.identity, example: example.id }),
    ...pagingParameters,
  };
  const facetNames = Object.keys(list.facets);
  let fields: Fields | undefined;
  const query = {
    ...selection,
    fields: fieldsParameter(() => (fields ??= fieldsOf(schema))).optional(),
    ...(told && told.includes.length > 0 && { include: includeParameter(told.includes).optional() }),
    ...(facetNames.length > 0 && { facet: facetParameter(facetNames).optional() }),
  };

  const pageFor = (asked: Wanted, url: URL, usualLimit: (all: number) => number) => {
    const { limit, cursor } = asked as Shown;
    const all = select(asked);
    const page = pageOf(all, orderOf(asked), { limit: limit ?? usualLimit(all.length), cursor }, url);
    return { all, page };
  };
  const orderOf = ({ sort }: Wanted): Order<Thing> =>
    sort && sort.length > 0
      ? { steps: sort, sorts: list.sorts, endsInId: true }
      : { steps: [{ key: usual.key, down: false }], sorts: list.sorts, endsInId: usual.endsInId };

  const asJson: Handler<typeof query> = ({ query: asked, url, etag }) => {
    const { fields: wanted, include, facet } = asked as Shown;
    const { all, page } = pageFor(asked, url, () => PAGE.usual);
    const items = page.items.map((thing) => (wanted ? picked(readyOf(thing), wanted) : readyOf(thing)));
    const included = include && told && includedWith(page.items.map(told.itemOf), include, dataset, ready);
    const facets = facet && facetsOf(all, facet, list.facets, dataset);
    const more = beside?.(asked as z.output<z.ZodObject<Own>>);
    return answer(ready.list(items, page, { included, more: { ...(facets && { facets }), ...more } }), etag);
  };

  addRoute(
    ctx,
    {
      path,
      operationId,
      tag: name,
      summary,
      description,
      query,
      answer: { schema: route.answer, description: `A page of ${name}.` },
      example: `${path}?${example.query}`,
    },
    (asked) => {
      const preferred = told && asPreferred(asked.accept, told.kind, asked.url);
      return preferred
        ? preferred.then((address) => (address === undefined ? asJson(asked) : seeOther(address)))
        : asJson(asked);
    },
  );
  ctx.app.get(`${path}.json`, answering(query, "", asJson));
  if (!told) return;

  const others: Handler<typeof selection> = ({ query: asked, id: file, url, etag }) => {
    const { page } = pageFor(asked, url, (all) => Math.max(1, all));
    const extension = file.slice(name.length + 1);
    return inFormat(ctx, extension, told.kind, page.items.map(told.itemOf), { etag, next: page.next, url });
  };
  ctx.app.get(`/v1/:file{${name}\\.[^/]+}`, answering(selection, "file", others));
}

/** An item with the wanted fields only, and the names it then still has. */
function picked({ value, json, names }: ReadyEntry, fields: Fields): ReadyEntry {
  const text = JSON.stringify(pick(value ?? JSON.parse(json), { id: {}, ...fields }));
  return { json: text, names: names.filter((name) => text.includes(`"${name}"`)) };
}
