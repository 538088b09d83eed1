import type { Context, MiddlewareHandler } from "hono";
import type { Env } from "../context.ts";
import { BULK_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";
import { problemAnswer } from "./answer.ts";

/** A request, for the log. */
export interface RequestLine {
  readonly level: "info" | "error";
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** How many requests that no cache answers one client may make, and how that is counted: by the platform, not here. */
export interface Limiter {
  /** As the draft header `RateLimit-Policy` tells it. */
  readonly quota: number;
  readonly seconds: number;
  /** Count a request of a client. @returns whether it may pass */
  allow(client: string): Promise<boolean>;
}

/** No address that means anything here is longer. */
const ADDRESS_LENGTH_MAX = 8_192;

/** Refuse addresses that are longer than any question. */
export const limitAddress: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.url.length <= ADDRESS_LENGTH_MAX) return next();
  const detail = `The address has ${c.req.url.length} characters; at most ${ADDRESS_LENGTH_MAX} are read. Ask for fewer ids at once, or take the whole from ${BULK_PATH}`;
  return problemAnswer(new Problem("address-too-long", detail, { suggestion: BULK_PATH }));
};

/** Tell each request to the log, under an id that the client is given as well. */
export function logRequests(log: (line: RequestLine) => void): MiddlewareHandler<Env> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = idOf(c);
    c.set("requestId", requestId);
    await next();
    const { status } = c.res;
    c.res.headers.set("X-Request-Id", requestId);
    log({
      level: status >= 500 ? "error" : "info",
      requestId,
      method: c.req.method,
      path: c.req.path,
      status,
      milliseconds: Math.round((performance.now() - start) * 100) / 100,
    });
  };
}

/** Count requests by client, and refuse those that are too many, with where the whole can be had at once. Files and health are free. */
export function limitRate({ quota, seconds, allow }: Limiter): MiddlewareHandler<Env> {
  const policy = `"anon";q=${quota};w=${seconds}`;
  return async (c, next) => {
    if (c.req.path === "/healthz" || c.req.path.startsWith(BULK_PATH)) return next();
    if (await allow(clientOf(c))) {
      await next();
      c.res.headers.set("RateLimit-Policy", policy);
      return;
    }
    const detail = `More than ${quota} requests in ${seconds} seconds that no cache could answer. Wait, send back ETags, or take the whole content from ${BULK_PATH}`;
    return problemAnswer(new Problem("too-many-requests", detail, { suggestion: BULK_PATH }), {
      "Retry-After": String(seconds),
      "RateLimit-Policy": policy,
      RateLimit: `"anon";r=0;t=${seconds}`,
      Link: `<${BULK_PATH}>; rel="alternate"`,
    });
  };
}

/** The id that the platform gave the request, or one of our own. */
function idOf(c: Context<Env>): string {
  const given = c.req.header("CF-Ray") ?? c.req.header("X-Request-Id");
  return given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}

function clientOf(c: Context<Env>): string {
  return c.req.header("CF-Connecting-IP") ?? "unknown";
}
