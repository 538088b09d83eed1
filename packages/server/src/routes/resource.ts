import type { z } from "@hono/zod-openapi";
import type { AnswerName } from "../answers/index.ts";
import type { RouteContext } from "../context.ts";
import { answer, seeOther } from "../http/answer.ts";
import { type Included, includedWith, includeParameter } from "../lists/include.ts";
import { Problem } from "../problem/problem.ts";
import { clip, quote } from "../problem/quote.ts";
import type { Remote } from "../store/remote.ts";
import type { StoredOne } from "../store/store.ts";
import { asPreferred, inFormat, partExtension } from "./formats.ts";
import { addList, type ListRoute } from "./list-route.ts";
import { addRoute } from "./route.ts";

/** Things of one sort as two routes, a list and one of them by its id, each in every format that carries it. */
export interface Resource<Thing extends { readonly id: string }, Own extends z.ZodRawShape>
  extends Omit<ListRoute<Thing, Own>, "operationId" | "summary" | "answer"> {
  /** One of them: `event`. */
  readonly noun: string;
  readonly answers: { readonly list: AnswerName; readonly one: AnswerName };
  /** What one of them is, in a sentence. */
  readonly descriptionOfOne: string;
  readonly told: NonNullable<ListRoute<Thing, Own>["told"]>;
  nearest(id: string): readonly string[];
  /** Addresses of what belongs to one. */
  linksOf(thing: Thing): Readonly<Record<string, string>>;
}

/** Register the routes of a resource. */
export function addResource<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  resource: Resource<Thing, Own>,
): void {
  const { name, answers } = resource;
  addList(ctx, { ...resource, operationId: `list${capital(name)}`, summary: `List ${name}`, answer: answers.list });
  addOne(ctx, resource);
}

function addOne<Thing extends { readonly id: string }, Own extends z.ZodRawShape>(
  ctx: RouteContext,
  { name, noun, answers, descriptionOfOne, example, told, readyOf, find, nearest, linksOf }: Resource<Thing, Own>,
): void {
  const { dataset, ready, remote } = ctx;
  const { kind, includes, itemOf } = told;
  const path = `/v1/${name}`;
  const texts = new Map<string, string>();
  const textOf = (thing: Thing, include: readonly Included[] | undefined): string => {
    const known = include ? undefined : texts.get(thing.id);
    if (known !== undefined) return known;
    const included = include && includedWith([itemOf(thing)], include, dataset, ready);
    const text = ready.one(readyOf(thing), { self: `${path}/${thing.id}`, ...linksOf(thing) }, { included });
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
      answer: { schema: answers.one, description: `The ${noun}.` },
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
      if (!named?.thing) {
        const unknown = () => unknownId(noun, id, path, nearest(id));
        if (!remote || include) throw unknown();
        return fromRemote(remote, name, id.replace(/\.json$/, "")).then((found) => {
          if (!found) throw unknown();
          const { item, labelOf } = found;
          const links = { self: `${path}/${id}`, ...linksOf(JSON.parse(item.json) as Thing) };
          return answer(ready.one(item, links, { labelOf }), etag);
        });
      }
      if (named.extension === "json") return answer(textOf(named.thing, include), etag);
      return inFormat(ctx, named.extension, kind, [itemOf(named.thing)], { etag, next: null, url });
    },
  );
}

/** A thing that is not at hand. @throws {Problem} where the store that may have it is out of reach */
async function fromRemote(remote: Remote, list: string, id: string): Promise<StoredOne | undefined> {
  const reply = await remote.ask((store) => store.get(list, id));
  if (reply) return reply.value;
  throw new Problem("store-unreachable", `Whether there is ${quote(id)} cannot be told now`);
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
