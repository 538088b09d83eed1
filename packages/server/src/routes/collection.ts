import type { z } from "@hono/zod-openapi";
import { type EntryByKind, type EntryKind, entrySchemas, plural, referencesOf } from "@thaw/chronicle";
import type { AnswerName } from "../answers/index.ts";
import type { RouteContext } from "../context.ts";
import type { Included, Item } from "../lists/include.ts";
import type { Facet, List } from "../lists/list.ts";
import { byName } from "../lists/usual.ts";
import { addResource } from "./resource.ts";

/** A kind of entry as a resource. */
export interface Collection<K extends EntryKind, Own extends z.ZodRawShape> {
  readonly kind: K;
  /** What the list holds and in which order, in a sentence or two. */
  readonly description: string;
  readonly example: { readonly id: string; readonly query: string };
  readonly list: Partial<List<EntryByKind[K], Own>>;
  readonly usual?: { readonly key: string; readonly endsInId: boolean };
  readonly includes: readonly Included[];
  /** More that the list's answer holds, by name. */
  beside?(own: z.output<z.ZodObject<Own>>): Readonly<Record<string, unknown>>;
  /** Addresses of what belongs to an entry. */
  links?(id: string): Record<string, string>;
}

/** Register the routes of a kind of entry. */
export function addCollection<K extends EntryKind, Own extends z.ZodRawShape = Record<never, never>>(
  ctx: RouteContext,
  {
    kind,
    description,
    example,
    list,
    usual = { key: "id", endsInId: true },
    includes,
    beside,
    links,
  }: Collection<K, Own>,
): void {
  const { dataset, ready } = ctx;
  const schema = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<EntryKind>;
  const { facets, sorts, own, dating, narrow, inOrder } = list;
  addResource<EntryByKind[K], Own>(ctx, {
    name: plural[kind],
    noun: kind,
    answers: { list: `${schema}List` as AnswerName, one: `${schema}Answer` as AnswerName },
    description,
    descriptionOfOne: `The ${kind} with an id, whole.`,
    example,
    list: {
      facets: { ...facets, source: sourceFacet(kind) },
      sorts: { ...byName, ...sorts },
      own: own ?? ({} as Own),
      inOrder: inOrder ?? (() => dataset.all(kind)),
      ...(dating && { dating }),
      ...(narrow && { narrow }),
    },
    usual,
    ...(beside && { beside }),
    identity: { ids: [kind] },
    schema: entrySchemas[kind],
    told: { kind, includes, itemOf: (entry) => ({ kind, entry }) as Item },
    readyOf: (entry) => ready.entry(kind, entry),
    find: (id) => dataset.find(kind, id),
    nearest: (id) => dataset.suggest(kind, id),
    linksOf: ({ id }) => ({ ...links?.(id), claims: `/v1/claims?entry=${id}` }),
  });
}

/** By the works that an entry cites, in any of its fields. */
function sourceFacet<K extends EntryKind>(kind: K): Facet<EntryByKind[K]> {
  return {
    domain: { ids: ["source"] },
    description: "Id of a source that the entry cites or names, in any of its fields.",
    example: "knight-1993",
    valuesOf: (entry) => idsNamed(kind, entry, "source"),
  };
}

/** The ids of a kind that an entry names in any of its fields, each once. */
export function idsNamed(kind: EntryKind, entry: EntryByKind[EntryKind], named: EntryKind): string[] {
  return [...new Set(referencesOf(kind, entry).flatMap(({ id, kinds }) => (kinds.includes(named) ? [id] : [])))];
}

/** A facet of words of the subject, with what each is called. */
export function wordFacet<Thing>(
  labels: Readonly<Record<string, string>>,
  noun: string,
  valuesOf: (thing: Thing) => readonly string[],
  { description, example }: { readonly description: string; readonly example: string },
): Facet<Thing> {
  return { domain: { words: Object.keys(labels), noun, labels }, description, example, valuesOf };
}

/** A facet of words that are their own labels. */
export function plainFacet<Thing>(
  words: readonly string[],
  noun: string,
  valuesOf: (thing: Thing) => readonly (string | undefined)[],
  { description, example }: { readonly description: string; readonly example?: string },
): Facet<Thing> {
  return {
    domain: { words, noun },
    description,
    valuesOf: (thing) => present(valuesOf(thing)),
    ...(example !== undefined && { example }),
  };
}

/** A facet of entries of a kind. */
export function idFacet<Thing>(
  kind: EntryKind,
  valuesOf: (thing: Thing) => readonly (string | undefined)[],
  { description, example }: { readonly description: string; readonly example: string },
): Facet<Thing> {
  return { domain: { ids: [kind] }, description, example, valuesOf: (thing) => [...new Set(present(valuesOf(thing)))] };
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

/** Words of a subject by their labels. */
export function labelsOf(words: Readonly<Record<string, { readonly label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([word, { label }]) => [word, label]));
}
