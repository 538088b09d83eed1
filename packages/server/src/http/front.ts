import type { Met } from "../context.ts";
import { BULK_PATH, MCP_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";
import { notModified, preflight, problemAnswer, type ReadyAnswer } from "./answer.ts";
import { etagOf, matching } from "./etag.ts";
import { ALLOW, assistantPreflightHeaders } from "./headers.ts";
import { keptAnswers } from "./kept-answers.ts";
import { type Limiter, limited, logged, type RequestLine, refuseLong } from "./operate.ts";
import { pathOf } from "./path-of.ts";
import { findPrepared, type Prepared } from "./prepared.ts";

export interface FrontOptions {
  /** Where clients find the API, for absolute addresses; the address asked for, when left out. */
  readonly origin?: string | undefined;
  /** Told of every request. */
  readonly log?: ((line: RequestLine) => void) | undefined;
  /** Counts the requests of a client; nobody is refused without it. */
  readonly limiter?: Limiter | undefined;
  /** Answers made beforehand. */
  readonly prepared?: Prepared | undefined;
  /** Bytes of memory for answers that are kept for whoever asks the same; 16 MB unless said, 0 for none. */
  readonly keptBytesMax?: number | undefined;
}

const KEPT_BYTES_MAX = 16_000_000;

/** What answers a request that the front lets pass. */
export type Routes = (request: Request, met: Met) => Response | Promise<Response>;

/**
 * What every request meets before any route: the log, limits, methods, what the client holds, answers made beforehand and answers given before.
 * None of it needs the dataset, and most of it no more than the address as it stands.
 *
 * @param release id of the release and hash of the code: what a validator begins with
 */
export function frontOf(
  release: string,
  { origin, log, limiter, prepared = {}, keptBytesMax = KEPT_BYTES_MAX }: FrontOptions,
  routes: Routes,
): (request: Request) => Response | Promise<Response> {
  const preparedAt = findPrepared(prepared, release);
  const kept = keptAnswers(keptBytesMax);

  const readyFor = ({ url, headers }: Request, path: string): ReadyAnswer | undefined => {
    const found = (url.includes("?") ? undefined : preparedAt(path, headers.get("Accept-Encoding"))) ?? kept.of(url);
    return found && !prefersAnother(headers.get("Accept")) ? found : undefined;
  };
  /** An answer under a validator, unless the client holds it, or asked too much. */
  const under = (etag: string, request: Request, path: string, give: () => Response | Promise<Response>) => {
    const isHealth = path === "/healthz";
    const held = isHealth ? null : request.headers.get("If-None-Match");
    const current = held === null ? undefined : matching(held, etag);
    if (current !== undefined) return notModified(current);
    return limiter && !isHealth && !path.startsWith(BULK_PATH) ? limited(limiter, request, give) : give();
  };
  const got = (request: Request, requestId: string | undefined): Response | Promise<Response> => {
    const path = pathOf(request.url);
    const ready = readyFor(request, path);
    if (ready) return under(ready.etag, request, path, () => ready.give());
    const asked = new URL(request.url);
    const etag = etagOf(release, asked);
    const url = origin === undefined ? asked : new URL(asked.pathname + asked.search, origin);
    const keep = (answer: ReadyAnswer) => kept.keep(request.url, answer);
    return under(etag, request, path, () => routes(request, { url, etag, requestId, keep }));
  };
  const posted = (request: Request, requestId: string | undefined) => {
    const give = () => routes(request, { url: new URL(request.url), etag: "", requestId, keep: () => {} });
    return limiter ? limited(limiter, request, give) : give();
  };
  const answered = (request: Request, requestId?: string): Response | Promise<Response> => {
    const { method, url } = request;
    const refused = refuseLong(url);
    if (refused) return refused;
    if (method === "GET") return got(request, requestId);
    if (method === "HEAD") return withoutBody(got(request, requestId));
    const assistant = pathOf(url) === MCP_PATH;
    if (method === "OPTIONS") return assistant ? preflight(assistantPreflightHeaders) : preflight();
    if (method === "POST" && assistant) return posted(request, requestId);
    return problemAnswer(
      new Problem("method-not-allowed", `${quote(method)} is not answered here; the API is read-only (${ALLOW})`),
      { Allow: ALLOW },
    );
  };
  return log ? logged(log, answered) : answered;
}

async function withoutBody(answer: Response | Promise<Response>): Promise<Response> {
  return new Response(null, await answer);
}

/** Whether an Accept header may lead to another format: then the route decides. */
function prefersAnother(header: string | null): boolean {
  return header !== null && !/\*\/\*|application\/(?:\*|json\b)|text\/html/.test(header);
}
