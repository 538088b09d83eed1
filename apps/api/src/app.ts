import { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@thaw/chronicle";
import { routePath } from "hono/route";
import type { Env } from "./context.ts";
import { notModified, preflight, problemAnswer } from "./http/answer.ts";
import { etagOf, matches } from "./http/etag.ts";
import { ALLOW } from "./http/headers.ts";
import { badRequest } from "./problem/bad-request.ts";
import { Problem } from "./problem/problem.ts";
import { quote } from "./problem/quote.ts";
import { unknownPath } from "./problem/unknown-path.ts";
import { readyEntries } from "./ready-entries.ts";
import { addDocuments, type Documents } from "./routes/documents.ts";
import { addRoutes } from "./routes/index.ts";

export interface AppOptions {
  /** What the build wrote; without it the app has no documentation page. */
  readonly documents?: Documents | undefined;
  /** Hash of the code, so that a corrected answer gets another validator. */
  readonly build?: string | undefined;
  /** Where clients find the API, for absolute addresses; the address asked for, when left out. */
  readonly origin?: string | undefined;
  /** Told of every unforeseen error, with the id that the client was given. */
  readonly report?: ((error: unknown, requestId: string) => void) | undefined;
}

/**
 * The API over a dataset, as a Hono app: the same on workerd and on Node.
 *
 * @example const answer = await createApp(content).request("/v1/power?date=1953-06-26")
 */
export function createApp(dataset: Dataset, options: AppOptions = {}): OpenAPIHono<Env> {
  const { documents, build = "unbuilt", origin, report } = options;
  const release = `${dataset.release.id}-${build}`;
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (!result.success) throw badRequest(result.error.issues, c.req.queries(), parametersOf(app, routePath(c)));
    },
  });

  app.use(async (c, next) => {
    const { method } = c.req;
    if (method === "OPTIONS") return preflight();
    if (method !== "GET" && method !== "HEAD")
      return problemAnswer(
        new Problem("method-not-allowed", `${quote(method)} is not answered here; the API is read-only (${ALLOW})`),
        { Allow: ALLOW },
      );
    const asked = new URL(c.req.url);
    const etag = etagOf(release, asked);
    if (asked.pathname !== "/healthz" && matches(c.req.header("If-None-Match"), etag)) return notModified(etag);
    c.set("etag", etag);
    c.set("url", origin === undefined ? asked : new URL(asked.pathname + asked.search, origin));
    return next();
  });

  addRoutes({ app, dataset, ready: readyEntries(dataset) }, build);
  if (documents) addDocuments(app, documents);

  app.notFound((c) => problemAnswer(unknownPath(c.req.path)));
  app.onError((error) => {
    if (error instanceof Problem) return problemAnswer(error);
    const requestId = crypto.randomUUID();
    report?.(error, requestId);
    return problemAnswer(new Problem("internal-error", "Something went wrong on our side", { requestId }));
  });
  return app;
}

/** The query parameters that a route takes. */
function parametersOf(app: OpenAPIHono<Env>, path: string): string[] {
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== "route" || definition.route.path !== path) continue;
    const { query } = definition.route.request ?? {};
    return query && "shape" in query ? Object.keys(query.shape) : [];
  }
  return [];
}
