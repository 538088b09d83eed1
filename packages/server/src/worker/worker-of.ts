import { type CompiledDataset, openDataset, type ReleaseRecord } from "@thaw/chronicle";
import { type AppOptions, createApp } from "../app.ts";
import type { BulkFile } from "../bulk/bulk-file.ts";
import { log, report } from "../report.ts";
import { type D1, d1Sql } from "../store/d1.ts";
import { guarded } from "../store/remote.ts";
import { sqlStore } from "../store/sql-store.ts";

/** What `writeRelease` of `@thaw/server/release` wrote: files of these names, `.txt` behind them, as the bundler imports text. */
export interface ReleaseTexts {
  readonly build: string;
  readonly dataset: string;
  readonly llms: string;
  readonly openapi: string;
  readonly page: string;
  readonly releases: string;
}

/** What wrangler.jsonc binds. */
export interface Bindings {
  /** Address of the site that shows the entries. */
  readonly SITE_URL?: string;
  /** `requests` for a line of JSON about each; errors are always told. */
  readonly API_LOG?: string;
  /** Counts requests by client; wrangler.jsonc says how many may pass. */
  readonly LIMITER?: { limit(of: { readonly key: string }): Promise<{ readonly success: boolean }> };
  /** A database filled from the release. */
  readonly HISTORY?: D1;
  /** The files of the release, as static assets. */
  readonly ASSETS: { fetch(address: string): Promise<Response> };
}

/** As `ratelimits` in wrangler.jsonc says it to the platform. */
const QUOTA = { quota: 600, seconds: 60 } as const;

/**
 * The API as a worker of Cloudflare. What it carries is text, and parsed when the first request comes that needs it: a worker starts with
 * nothing done.
 */
export function workerOf(texts: ReleaseTexts): {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response>;
} {
  let app: ReturnType<typeof createApp> | undefined;
  return {
    /** The bindings are the same for every request: the app is made at the first. */
    fetch(request, bindings) {
      app ??= createApp(openDataset(JSON.parse(texts.dataset) as CompiledDataset), optionsOf(texts, bindings));
      return app.fetch(request);
    },
  };
}

function optionsOf(
  { build: built, llms, openapi, page, releases }: ReleaseTexts,
  { API_LOG, ASSETS, HISTORY, LIMITER, SITE_URL: site }: Bindings,
): AppOptions {
  const { build, files } = JSON.parse(built) as { build: string; files: readonly BulkFile[] };
  const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/bulk/${name}`)).body ?? undefined;
  return {
    documents: { openapi, page, llms },
    build,
    releases: async () => JSON.parse(releases) as ReleaseRecord[],
    site,
    report,
    limiter: LIMITER && { ...QUOTA, allow: async (key: string) => (await LIMITER.limit({ key })).success },
    remote:
      HISTORY &&
      ((lists, release) =>
        guarded(sqlStore(d1Sql(HISTORY), lists, release), { report: (error) => report(error, "store") })),
    bulk: { files, open },
    log: API_LOG === "requests" ? log : undefined,
  };
}
