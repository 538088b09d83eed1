import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AnswerName } from "../answers/index.ts";
import type { Env, Met, RouteContext } from "../context.ts";
import type { ReadyAnswer } from "../http/answer.ts";
import { badRequest } from "../problem/bad-request.ts";
import { responses } from "./responses.ts";

/** What the documentation says of a route, and what a query to it may hold. */
export interface RouteDescription<Query extends z.ZodRawShape> {
  /** As OpenAPI writes it: `/v1/events/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The part of the path that varies: its name is `id` unless said. */
  readonly parameter?: { readonly name?: string; readonly description: string; readonly example: string };
  readonly query: Query;
  /** The schema of a good answer, and what it is in a few words. */
  readonly answer: { readonly schema: AnswerName; readonly description: string };
  /** An address that shows what the route does. */
  readonly example: string;
}

/** A request as a handler sees it: checked. */
export interface Asked<Query extends z.ZodRawShape = Record<never, never>> {
  readonly query: z.output<z.ZodObject<Query>>;
  /** The part of the path that varies; empty where none does. */
  readonly id: string;
  /** The address asked for, as the client knows it. */
  readonly url: URL;
  /** The validator of the answer, should it be a good one. */
  readonly etag: string;
  /** What the client would rather read, as its Accept header says. */
  readonly accept: string | undefined;
}

export type Answered = Response | ReadyAnswer;

export type Handler<Query extends z.ZodRawShape> = (asked: Asked<Query>) => Answered | Promise<Answered>;

/** Register a route: in the documentation, and where it answers. Anything the query may not hold is refused before the handler is asked. */
export function addRoute<Query extends z.ZodRawShape>(
  ctx: RouteContext,
  description: RouteDescription<Query>,
  handle: Handler<Query>,
): void {
  const { path, parameter } = description;
  document(ctx, description);
  const name = parameter?.name ?? "id";
  const answered = answering(description.query, name, handle);
  ctx.app.get(path.replace(`{${name}}`, `:${name}`), answered);
}

/** A handler behind the check of its query, for routes that are documented elsewhere. */
export function answering<Query extends z.ZodRawShape>(query: Query, parameter: string, handle: Handler<Query>) {
  const schema = z.strictObject(query);
  return (c: Context<Env>): Response | Promise<Response> => {
    const { url, etag } = c.env;
    const answered = handle({
      query: queryOf(url, schema),
      id: parameter === "" ? "" : (c.req.param(parameter) ?? ""),
      url,
      etag,
      accept: c.req.header("Accept"),
    });
    return answered instanceof Promise ? answered.then((it) => given(it, c.env)) : given(answered, c.env);
  };
}

/** An answer, kept for whoever asks the same where it is ready. */
export function given(answered: Answered, { keep }: Met): Response {
  if (answered instanceof Response) return answered;
  keep(answered);
  return answered.give();
}

/** The query of an address, checked. @throws {Problem} that names every fault */
function queryOf<Query extends z.ZodRawShape>(
  { search, searchParams }: URL,
  schema: z.ZodObject<Query>,
): z.output<z.ZodObject<Query>> {
  const given: Record<string, string | string[]> = Object.create(null);
  if (search !== "")
    for (const [name, value] of searchParams) {
      const earlier = given[name];
      if (earlier === undefined) given[name] = value;
      else if (typeof earlier === "string") given[name] = [earlier, value];
      else earlier.push(value);
    }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw badRequest(result.error.issues, given, Object.keys(schema.shape));
}

function document<Query extends z.ZodRawShape>({ app }: RouteContext, description: RouteDescription<Query>): void {
  const { path, operationId, tag, summary, parameter, query, answer, example } = description;
  const name = parameter?.name ?? "id";
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    operationId,
    tags: [tag],
    summary,
    description: description.description,
    request: {
      query: z.strictObject(query),
      ...(parameter && {
        params: z.object({
          [name]: z.string().openapi({
            param: { name, in: "path" },
            description: parameter.description,
            example: parameter.example,
          }),
        }),
      }),
    },
    responses: responses(answer.schema, answer.description, { unknownId: parameter !== undefined }),
    "x-example": example,
  });
}
