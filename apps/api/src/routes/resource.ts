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
import { Problem } from "../problem/problem.ts";
import { clip, quote } from "../problem/quote.ts";
import type { ReadyEntry } from "../ready-entries.ts";
import { asPreferred, inFormat, partExtension } from "./formats.ts";
import { addRoute, answering, type Handler } from "./route.ts";

/** Things of one sort as two routes, a list and one of them by its id, each in every format that carries it. */
export interface Resource<Thing extends { readonly id: string }, Own extends z.ZodRawShape> {
  /** The word in addresses: `events`. */
  readonly name: string;
  /** One of them: `event`. */
  readonly noun: string;
  readonly schemas: { readonly list: AnswerName; readonly one: AnswerName };
  /** What the list holds and in which order, in a sentence or two. */
  readonly description: string;
  /** What one of them is, in a sentence. */
  readonly descriptionOfOne: string;
  /** An id that exists, and a query that finds something: both stand in the documentation. */
  readonly example: { readonly id: string; readonly query: string };
  readonly list: List<Thing, Own>;
  /** The key by which the list stands when nothing is said, and whether what is equal by it then stands by id. */
  readonly usual: { readonly key: string; readonly endsInId: boolean };
  readonly identity: Domain;
  /** The kinds of entry that the formats see, and the schema of one. */
  readonly kind: EntryKind | "claim";
  readonly schema: unknown;
  /** What its things name, and an answer may bring along. */
  readonly includes: readonly Included[];
  itemOf(thing: Thing): Item;
  readyOf(thing: Thing): ReadyEntry;
  find(id: string): Thing | undefined;
  nearest(id: string): readonly string[];
  /** Addresses of what belongs to one. */
  linksOf(thing: Thing): Readonly<Record<string, string>>;
}

/** What a query says of how a list is shown. */
interface Shown {
  readonly limit?: number;
  readonly cursor?: string;
  readonly fields?: Fields;
  readonly include?: readonly Included[];
  readonly facet?: readonly string[];
}

/** Register the routes of a resource. */
export function addResource<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  resource: Resource<Thing, Own>,
): void {
  addList(ctx, resource);
  addOne(ctx, resource);
}

function addList<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  {
    name,
    schemas,
    description,
    example,
    list,
    usual,
    identity,
    kind,
    schema,
    includes,
    itemOf,
    readyOf,
  }: Resource<Thing, Own>,
): void {
  const { dataset, ready } = ctx;
  const path = `/v1/${name}`;
  const select = selectFrom(list);
  const selection = selecting(dataset, list, { domain: identity, example: example.id });
  const facetNames = Object.keys(list.facets);
  let fields: Fields | undefined;
  const query = {
    ...selection,
    ...pagingParameters,
    fields: fieldsParameter(() => (fields ??= fieldsOf(schema))).optional(),
    ...(includes.length > 0 && { include: includeParameter(includes).optional() }),
    ...(facetNames.length > 0 && { facet: facetParameter(facetNames).optional() }),
  };
  const orderOf = ({ sort }: Wanted): Order<Thing> =>
    sort && sort.length > 0
      ? { steps: sort, sorts: list.sorts, endsInId: true }
      : { steps: [{ key: usual.key, down: false }], sorts: list.sorts, endsInId: usual.endsInId };

  const respond: Handler<typeof query> = ({ query: asked, url, etag, accept }) => {
    const asJson = () => {
      const shown = asked as Shown;
      const all = select(asked);
      const page = pageOf(all, orderOf(asked), { limit: shown.limit ?? PAGE.usual, cursor: shown.cursor }, url);
      const things = page.items.map((thing) => (shown.fields ? picked(readyOf(thing), shown.fields) : readyOf(thing)));
      const included = shown.include && includedWith(page.items.map(itemOf), shown.include, dataset, ready);
      const facets = shown.facet && facetsOf(all, shown.facet, list.facets, dataset);
      return answer(ready.list(things, page, { included, facets }), etag);
    };
    const preferred = asPreferred(accept, kind, url);
    return preferred ? preferred.then((address) => (address === undefined ? asJson() : seeOther(address))) : asJson();
  };
  addRoute(
    ctx,
    {
      path,
      operationId: `list${capital(name)}`,
      tag: name,
      summary: `List ${name}`,
      description,
      query,
      answer: { schema: schemas.list, description: `A page of ${name}.` },
      example: `${path}?${example.query}`,
    },
    respond,
  );

  ctx.app.get(
    `${path}.json`,
    answering(query, "", (asked) => respond({ ...asked, accept: undefined })),
  );
  const inOthers = { ...selection, ...pagingParameters };
  const respondInOthers: Handler<typeof inOthers> = ({ query: asked, id: file, url, etag }) => {
    const { limit, cursor } = asked as Shown;
    const all = select(asked);
    const page = pageOf(all, orderOf(asked), { limit: limit ?? Math.max(1, all.length), cursor }, url);
    const extension = file.slice(name.length + 1);
    return inFormat(ctx, extension, kind, page.items.map(itemOf), { etag, next: page.next, url });
  };
  ctx.app.get(`/v1/:file{${name}\\.[^/]+}`, answering(inOthers, "file", respondInOthers));
}

function addOne<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  {
    name,
    noun,
    schemas,
    descriptionOfOne,
    example,
    kind,
    includes,
    itemOf,
    readyOf,
    find,
    nearest,
    linksOf,
  }: Resource<Thing, Own>,
): void {
  const { dataset, ready } = ctx;
  const path = `/v1/${name}`;
  const texts = new Map<string, string>();
  const textOf = (thing: Thing, include: readonly Included[] | undefined): string => {
    const known = include ? undefined : texts.get(thing.id);
    if (known !== undefined) return known;
    const included = include && includedWith([itemOf(thing)], include, dataset, ready);
    const text = ready.one(readyOf(thing), { self: `${path}/${thing.id}`, ...linksOf(thing) }, included);
    if (!include) texts.set(thing.id, text);
    return text;
  };
  addRoute(
    ctx,
    {
      path: `${path}/{id}`,
      operationId: `get${capital(noun)}`,
      tag: name,
      summary: `One of the ${name}`,
      description: descriptionOfOne,
      parameter: { description: `Id of the ${noun}.`, example: example.id },
      query: { ...(includes.length > 0 && { include: includeParameter(includes).optional() }) },
      answer: { schema: schemas.one, description: `The ${noun}.` },
      example: `${path}/${example.id}`,
    },
    ({ query, id, url, etag, accept }) => {
      const { include } = query as { include?: readonly Included[] };
      const thing = find(id);
      if (thing) {
        const asJson = () => answer(textOf(thing, include), etag);
        const preferred = asPreferred(accept, kind, url);
        return preferred
          ? preferred.then((address) => (address === undefined ? asJson() : seeOther(address)))
          : asJson();
      }
      const named = partExtension(id, find);
      if (!named?.thing) throw unknownId(noun, id, path, nearest(id));
      if (named.extension === "json") return answer(textOf(named.thing, include), etag);
      return inFormat(ctx, named.extension, kind, [itemOf(named.thing)], { etag, next: null, url });
    },
  );
}

/** An item with the wanted fields only, and the names it then still has. */
function picked({ json, names }: ReadyEntry, fields: Fields): ReadyEntry {
  const text = JSON.stringify(pick(JSON.parse(json), { id: {}, ...fields }));
  return { json: text, names: names.filter((name) => text.includes(`"${name}"`)) };
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The problem with an id that nothing has, with the nearest that something has; `behind` it stands the rest of the path. */
export function unknownId(noun: string, id: string, path: string, nearest: readonly string[], behind = ""): Problem {
  const [best] = nearest;
  const hint = best === undefined ? `${path} lists them` : `did you mean ${nearest.map(quote).join(" or ")}?`;
  return new Problem("unknown-id", `There is no ${noun} ${quote(id)}; ${hint}`, {
    suggestion: best === undefined ? path : `${path}/${best}${behind}`,
    errors: [{ parameter: "id", value: clip(id), detail: "unknown", ...(best !== undefined && { suggestion: best }) }],
  });
}
