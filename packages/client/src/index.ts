/**
 * The Thaw API as a typed client: every route, parameter and answer by its type, retries, pages as an iterator. No dependencies; Node,
 * browsers, workerd.
 *
 * @example
 * import { createClient } from "@thaw/client";
 * const thaw = createClient({ baseUrl: "http://localhost:8787" });
 * const { data } = await thaw.get("/v1/power", { date: "1953-06-26" });
 */
export { type Client, type ClientOptions, createClient, type RequestOptions } from "./create-client.ts";
export type * from "./generated/api.ts";
export { type Problem, ThawError } from "./thaw-error.ts";
export type { Answer, ItemOf, ListRoute, Parameters, Route } from "./types.ts";
