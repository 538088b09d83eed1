import { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset, ReleaseRecord } from "@thaw/chronicle";
import type { Bulk } from "./bulk/bulk-file.ts";
import type { Env, ListFiles } from "./context.ts";
import { problemAnswer } from "./http/answer.ts";
import { type FrontOptions, frontOf } from "./http/front.ts";
import { documentPaths } from "./paths.ts";
import { Problem } from "./problem/problem.ts";
import { unknownPath } from "./problem/unknown-path.ts";
import { readyEntries } from "./ready-entries.ts";
import { addDocuments, type Documents } from "./routes/documents.ts";
import { addRoutes } from "./routes/index.ts";
import { addMcp } from "./routes/mcp.ts";
import { searchesOf } from "./searches.ts";
import { memoryStore } from "./store/memory-store.ts";
import type { Remote } from "./store/remote.ts";
import type { StoredList, StoredLists } from "./store/stored-list.ts";

export interface AppOptions extends FrontOptions {
  /** What the build wrote; without it the app has no documentation page. */
  readonly documents?: Documents | undefined;
  /** Hash of the code, so that a corrected answer gets another validator. */
  readonly build?: string | undefined;
  /** The index of words, where it was written beforehand; it is made at the first search, when left out. */
  readonly searchIndex?: Uint8Array | undefined;
  /** Address of the site that shows the entries, without a slash at its end: what other formats link to. */
  readonly site?: string | undefined;
  /** Every release of the facts, newest first; asked for when first needed. */
  readonly releases?: (() => Promise<readonly ReleaseRecord[]>) | undefined;
  /** The files of the release; without them there is no bulk download. */
  readonly bulk?: Bulk | undefined;
  /** A database that holds the release too, or more than fits in memory: see {@link sqlStore}. */
  readonly remote?: ((lists: StoredLists, release: string) => Remote) | undefined;
  /** Told of every unforeseen error, with the id that the client was given. */
  readonly report?: ((error: unknown, requestId: string) => void) | undefined;
}

const SITE = "http://localhost:3000";
const UNBUILT = "unbuilt";
/** Of content that was never released. */
const NEVER = "1970-01-01";

/**
 * The API over a dataset, as a Hono app: the same on workerd and on Node. Ask it by `fetch` or `request`: what stands before the routes is
 * there, and not in a middleware.
 *
 * @example const answer = await createApp(content).request("/v1/power?date=1953-06-26")
 */
export function createApp(dataset: Dataset, options: AppOptions = {}): OpenAPIHono<Env> {
  const app = createRoutes(dataset, options);
  const routed = app.fetch;
  app.fetch = frontOf(`${dataset.release.id}-${options.build ?? UNBUILT}`, options, (request, met) =>
    routed(request, met),
  );
  return app;
}

/** The routes alone, for a front that is elsewhere. */
export function createRoutes(
  dataset: Dataset,
  { documents, build = UNBUILT, searchIndex, site = SITE, releases = async () => [], bulk, remote, report }: AppOptions,
): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const reported = (error: unknown, requestId: string = crypto.randomUUID()) => {
    report?.(error, requestId);
    return requestId;
  };

  const updated = async () => `${(await releases())[0]?.date ?? NEVER}T00:00:00Z`;
  const searches = searchesOf(dataset, searchIndex);
  const ready = readyEntries(dataset);
  const lists = new Map<string, StoredList>();
  const files: ListFiles = new Map();
  const memory = memoryStore(lists, ready.labelOf, searches.searchWords);
  const far = remote?.(lists, dataset.release.id);
  addRoutes(
    { app, dataset, ready, lists, files, memory, remote: far, site, releases, updated, ...searches },
    build,
    bulk,
  );
  addMcp(app, { dataset, site, ...searches }, reported);
  if (documents) addDocuments(app, documents);

  const paths = [...documentPaths, ...app.routes.filter(({ method }) => method === "GET").map(({ path }) => path)];
  app.notFound((c) => {
    const [, list = ""] = /^\/v1\/([a-z-]+)\.[^/]+$/.exec(c.req.path) ?? [];
    return files.get(list)?.(c) ?? problemAnswer(unknownPath(c.req.path, paths));
  });
  app.onError((error, c) => {
    if (error instanceof Problem)
      return problemAnswer(error, error.code === "store-unreachable" ? { "Retry-After": "30" } : {});
    return problemAnswer(
      new Problem("internal-error", "Something went wrong on our side", {
        requestId: reported(error, c.env.requestId),
      }),
    );
  });
  return app;
}
