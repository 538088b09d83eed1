import type { paths } from "./generated/api.ts";

/** Routes that answer with JSON. */
export type Route = {
  [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: { "application/json": unknown } } } } }
    ? P
    : never;
}[keyof paths];

type Operation<P extends Route> = paths[P]["get"];

/** What a route answers. */
export type Answer<P extends Route> = Operation<P>["responses"][200]["content"]["application/json"];

type RouteParts<P extends Route> = Operation<P> extends { parameters: { path: infer Own } } ? Own : unknown;
type QueryParts<P extends Route> =
  Operation<P> extends { parameters: { query?: infer Own } } ? NonNullable<Own> : unknown;

/** What a route takes, the parts of its path and its query together. A parameter that takes several values takes one as well. */
export type Parameters<P extends Route> = RouteParts<P> & {
  [Name in keyof QueryParts<P>]: OneOrMore<QueryParts<P>[Name]>;
};

type OneOrMore<Value> = Value extends readonly (infer Item)[] ? Value | Item : Value;

/** Routes that answer with a page of a list. */
export type ListRoute = {
  [P in Route]: Answer<P> extends { readonly data: readonly unknown[]; readonly next: string | null } ? P : never;
}[Route];

/** What a list holds. */
export type ItemOf<P extends ListRoute> = Answer<P>["data"][number];
