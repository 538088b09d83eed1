import type { Hono } from "hono";
import type { Env } from "../context.ts";
import { MCP_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";
import { notModified, preflight, problemAnswer } from "./answer.ts";
import { etagOf, matching } from "./etag.ts";
import { ALLOW, assistantPreflightHeaders } from "./headers.ts";
import { type Limiter, limitAddress, limitRate, logRequests, type RequestLine } from "./operate.ts";
import { type Prepared, servePrepared } from "./serve-prepared.ts";

export interface FrontOptions {
  /** Where clients find the API, for absolute addresses; the address asked for, when left out. */
  readonly origin?: string | undefined;
  /** Told of every request. */
  readonly log?: ((line: RequestLine) => void) | undefined;
  /** Counts the requests of a client; nobody is refused without it. */
  readonly limiter?: Limiter | undefined;
  /** Answers made beforehand. */
  readonly prepared?: Prepared | undefined;
}

/**
 * What every request meets before any route: the log, limits, methods, what the client holds, and answers made beforehand. None of it needs the
 * dataset.
 *
 * @param release id of the release and hash of the code: what a validator begins with
 */
export function addFront(app: Hono<Env>, release: string, { origin, log, limiter, prepared }: FrontOptions): void {
  if (log) app.use(logRequests(log));
  app.use(limitAddress);
  app.use(async (c, next) => {
    const { method } = c.req;
    const assistant = c.req.path === MCP_PATH;
    if (method === "OPTIONS") return assistant ? preflight(assistantPreflightHeaders) : preflight();
    if (method === "POST" && assistant) return next();
    if (method !== "GET" && method !== "HEAD")
      return problemAnswer(
        new Problem("method-not-allowed", `${quote(method)} is not answered here; the API is read-only (${ALLOW})`),
        { Allow: ALLOW },
      );
    const asked = new URL(c.req.url);
    const etag = etagOf(release, asked);
    const held = asked.pathname === "/healthz" ? undefined : matching(c.req.header("If-None-Match"), etag);
    if (held !== undefined) return notModified(held);
    c.set("etag", etag);
    c.set("url", origin === undefined ? asked : new URL(asked.pathname + asked.search, origin));
    return next();
  });
  if (limiter) app.use(limitRate(limiter));
  if (prepared) app.use(servePrepared(prepared));
}
