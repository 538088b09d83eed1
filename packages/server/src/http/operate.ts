import { BULK_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";
import { problemAnswer } from "./answer.ts";
import { pathOf } from "./path-of.ts";

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

/** The refusal of an address that is longer than any question. */
export function refuseLong(address: string): Response | undefined {
  if (address.length <= ADDRESS_LENGTH_MAX) return undefined;
  const detail = `The address has ${address.length} characters; at most ${ADDRESS_LENGTH_MAX} are read. Ask for fewer ids at once, or take the whole from ${BULK_PATH}`;
  return problemAnswer(new Problem("address-too-long", detail, { suggestion: BULK_PATH }));
}

/** A way to answer that tells each request to the log, under an id that the client is given as well. */
export function logged(
  log: (line: RequestLine) => void,
  answered: (request: Request, requestId: string) => Response | Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const start = performance.now();
    const requestId = idOf(request);
    const answer = await answered(request, requestId);
    answer.headers.set("X-Request-Id", requestId);
    log({
      level: answer.status >= 500 ? "error" : "info",
      requestId,
      method: request.method,
      path: pathOf(request.url),
      status: answer.status,
      milliseconds: Math.round((performance.now() - start) * 100) / 100,
    });
    return answer;
  };
}

/** Count a request of a client, and refuse it where there were too many, with where the whole can be had at once. */
export async function limited(
  { quota, seconds, allow }: Limiter,
  request: Request,
  give: () => Response | Promise<Response>,
): Promise<Response> {
  const policy = `"anon";q=${quota};w=${seconds}`;
  if (await allow(request.headers.get("CF-Connecting-IP") ?? "unknown")) {
    const answer = await give();
    answer.headers.set("RateLimit-Policy", policy);
    return answer;
  }
  const detail = `More than ${quota} requests in ${seconds} seconds that no cache could answer. Wait, send back ETags, or take the whole content from ${BULK_PATH}`;
  return problemAnswer(new Problem("too-many-requests", detail, { suggestion: BULK_PATH }), {
    "Retry-After": String(seconds),
    "RateLimit-Policy": policy,
    RateLimit: `"anon";r=0;t=${seconds}`,
    Link: `<${BULK_PATH}>; rel="alternate"`,
  });
}

/** The id that the platform gave the request, or one of our own. */
function idOf({ headers }: Request): string {
  const given = headers.get("CF-Ray") ?? headers.get("X-Request-Id");
  return given !== null && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}
