import { type CompiledDataset, openDataset, type ReleaseRecord } from "@thaw/chronicle";
import built from "../generated/build.txt";
import dataset from "../generated/dataset.txt";
import llms from "../generated/llms.txt";
import openapi from "../generated/openapi.txt";
import page from "../generated/page.txt";
import recorded from "../generated/releases.txt";
import { createApp } from "./app.ts";
import type { BulkFile } from "./bulk/bulk-file.ts";
import { log, report } from "./report.ts";
import { type D1, d1Sql } from "./store/d1.ts";
import { guarded } from "./store/remote.ts";
import { sqlStore } from "./store/sql-store.ts";

// Everything that the worker carries is text, and parsed when the first request comes that needs it: a worker starts with nothing done.

/** What wrangler.jsonc binds. */
interface Bindings {
  /** Address of the site that shows the entries. */
  readonly SITE_URL?: string;
  /** `requests` for a line of JSON about each; errors are always told. */
  readonly API_LOG?: string;
  /** Counts requests by client; wrangler.jsonc says how many may pass. */
  readonly LIMITER?: { limit(of: { readonly key: string }): Promise<{ readonly success: boolean }> };
  /** A database filled from the release, where wrangler.d1.jsonc binds one. */
  readonly HISTORY?: D1;
  /** The files of the release, as static assets. */
  readonly ASSETS: { fetch(address: string): Promise<Response> };
}

/** As wrangler.jsonc says it to the platform. */
const QUOTA = { quota: 600, seconds: 60 } as const;

/** The texts, parsed at the first request. */
const openContent = () => openDataset(JSON.parse(dataset) as CompiledDataset);
const releases = async () => JSON.parse(recorded) as ReleaseRecord[];

let app: ReturnType<typeof createApp> | undefined;

export default {
  /** The bindings are the same for every request: the app is made at the first. */
  fetch(
    request: Request,
    { API_LOG, ASSETS, HISTORY, LIMITER, SITE_URL: site }: Bindings,
  ): Response | Promise<Response> {
    const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/bulk/${name}`)).body ?? undefined;
    const limiter = LIMITER && { ...QUOTA, allow: async (key: string) => (await LIMITER.limit({ key })).success };
    if (!app) {
      const { build, files } = JSON.parse(built) as { build: string; files: readonly BulkFile[] };
      app = createApp(openContent(), {
        documents: { openapi, page, llms },
        build,
        releases,
        site,
        report,
        limiter,
        remote:
          HISTORY &&
          ((lists, release) =>
            guarded(sqlStore(d1Sql(HISTORY), lists, release), { report: (error) => report(error, "store") })),
        bulk: { files, open },
        log: API_LOG === "requests" ? log : undefined,
      });
    }
    return app.fetch(request);
  },
};
