import type { z } from "@hono/zod-openapi";
import type { EntryKind } from "@thaw/chronicle";
import type { AnswerName } from "../answers/index.ts";
import type { RouteContext } from "../context.ts";
import { answer, seeOther } from "../http/answer.ts";
import type { Domain } from "../lists/choice.ts";
import { facetParameter, facetsOf } from "../lists/facets.ts";
import { type Fields, fieldsOf, fieldsParameter, type Picked, type Picker, pickerOf } from "../lists/fields.ts";
import { type Included, type Item, includedWith, includeParameter } from "../lists/include.ts";
import type { List } from "../lists/list.ts";
import { addressAfter, placeOf } from "../lists/page.ts";
import { selecting, type Wanted } from "../lists/parameters.ts";
import type { SortStep } from "../lists/sort.ts";
import { ensureKnown, refuseUnsure, unsureIn } from "../lists/unsure.ts";
import { remembered } from "../lists/usual.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import type { ReadyEntry } from "../ready-entries.ts";
import { askRemote } from "../store/ask-remote.ts";
import type { MemoryPage } from "../store/memory-store.ts";
import type { ListQuestion, StoredPage } from "../store/store.ts";
import type { StoredList } from "../store/stored-list.ts";
import { asPreferred, inFormat } from "./formats.ts";
import { type Asked, addRoute, answering, type Handler } from "./route.ts";

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
  find(id: string): Thing | undefined;
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
  readonly sort?: readonly SortStep[];
}

/** Register a list: as JSON, and where its things are entries or claims in every format that carries them. */
export function addList<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  route: ListRoute<Thing, Own>,
): void {
  const { dataset, ready, memory, remote } = ctx;
  const { name, operationId, summary, description, example, list, schema, told, beside } = route;
  const path = `/v1/${name}`;
  ctx.lists.set(name, route as unknown as StoredList);
  const selection = {
    ...selecting(dataset, list, { domain: route.identity, example: example.id }, remote !== undefined),
    ...pagingParameters,
  };
  const facetNames = Object.keys(list.facets);
  let fields: Fields | undefined;
  const pickerFor = lastPickers();
  const query = {
    ...selection,
    fields: fieldsParameter(() => (fields ??= fieldsOf(schema))).optional(),
    ...(told && told.includes.length > 0 && { include: includeParameter(told.includes).optional() }),
    ...(facetNames.length > 0 && { facet: facetParameter(facetNames).optional() }),
  };

  const questionOf = (asked: Wanted, url: URL, usualLimit: number): ListQuestion => {
    const { limit = usualLimit, cursor, facet = [], sort = [] } = asked as Shown;
    return { list: name, wanted: asked, order: sort, limit, after: placeOf(cursor, url), counted: facet };
  };
  const asJson = (
    { query: asked, url, etag }: Asked<typeof query>,
    { items, total, end, counts, labelOf }: StoredPage,
    included?: ReadyEntry,
  ) => {
    const { fields: wanted, facet } = asked as Shown;
    const shown = wanted ? items.map(pickerFor(url.searchParams.get("fields") ?? "", wanted)) : items;
    const more = {
      ...(facet && { facets: facetsOf(counts, list.facets, labelOf) }),
      ...beside?.(asked as z.output<z.ZodObject<Own>>),
    };
    return answer(ready.list(shown, { total, next: addressAfter(end, url) }, { included, more, labelOf }), etag);
  };
  const domains = {
    ...Object.fromEntries(Object.entries(list.facets).map(([facet, { domain }]) => [facet, domain])),
    ids: route.identity,
  };
  const fromMemory: Handler<typeof query> = (asked) => {
    refuseUnsure(unsureIn(asked.query, domains), dataset);
    const page = memory.list(questionOf(asked.query, asked.url, PAGE.usual));
    const { include } = asked.query as Shown;
    const items = include && told && thingsOf<Thing>(page).map(told.itemOf);
    return asJson(asked, page, items && include && includedWith(items, include, dataset, ready));
  };
  /** What an answer brings along is gathered in memory. */
  const answered: Handler<typeof query> = (asked) => {
    if (!remote || (asked.query as Shown).include) return fromMemory(asked);
    const fromRemote = () =>
      askRemote(
        remote,
        (store) => store.list(questionOf(asked.query, asked.url, PAGE.usual)),
        (page) => (page ? asJson(asked, page) : fromMemory(asked)),
        () => fromMemory(asked),
      );
    const unsure = unsureIn(asked.query, domains);
    return unsure.length === 0 ? fromRemote() : ensureKnown(unsure, name, remote, dataset).then(fromRemote);
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
        ? preferred.then((address) => (address === undefined ? answered(asked) : seeOther(address)))
        : answered(asked);
    },
  );
  ctx.app.get(`${path}.json`, answering(query, "", answered));
  if (!told) return;

  const others: Handler<typeof selection> = ({ query: asked, url, etag }) => {
    refuseUnsure(unsureIn(asked, domains), dataset);
    const page = memory.list(questionOf(asked, url, Number.POSITIVE_INFINITY));
    const extension = url.pathname.slice(path.length + 1);
    return inFormat(ctx, extension, told.kind, thingsOf<Thing>(page).map(told.itemOf), {
      etag,
      next: addressAfter(page.end, url),
      url,
    });
  };
  // Not a route: a name that varies where others are fixed would cost every request Hono's fast router.
  ctx.files.set(name, answering(selection, "", others));
}

/** The things of a page from memory: those of the list that was asked. */
function thingsOf<Thing>({ things }: MemoryPage): readonly Thing[] {
  return things as readonly unknown[] as readonly Thing[];
}

/** How many choices of fields are kept for a list, and how long what is kept of an item may be: an app asks for the same few again and again. */
const CHOICES_KEPT = 4;
const LETTERS_KEPT = 256;

/** Ways to tell the fields that were chosen last. */
function lastPickers(): (text: string, fields: Fields) => (item: ReadyEntry) => Picked {
  const known = new Map<string, (item: ReadyEntry) => Picked>();
  return (text, fields) => {
    const found = known.get(text);
    if (found) return found;
    const pick = keeping(pickerOf({ id: {}, ...fields }));
    if (known.size >= CHOICES_KEPT) known.clear();
    known.set(text, pick);
    return pick;
  };
}

function keeping(pick: Picker): (item: ReadyEntry) => Picked {
  const known = new WeakMap<ReadyEntry, Picked>();
  return (item) => {
    const found = known.get(item);
    if (found) return found;
    const picked = pick(item.value ?? JSON.parse(item.json), namesOf(item));
    if (picked.json.length <= LETTERS_KEPT) known.set(item, picked);
    return picked;
  };
}

const namesOf = remembered(({ names }: ReadyEntry): ReadonlySet<string> => new Set(names));
