import { content } from "@thaw/content";
import { build, documents, files } from "../generated/documents.js";
import { createApp } from "./app.ts";
import { releases } from "./releases.ts";
import { log, report } from "./report.ts";

/** What wrangler.jsonc binds. */
interface Bindings {
  /** Address of the site that shows the entries. */
  readonly SITE_URL?: string;
  /** `requests` for a line of JSON about each; errors are always told. */
  readonly API_LOG?: string;
  /** Counts requests by client; wrangler.jsonc says how many may pass. */
  readonly LIMITER?: { limit(of: { readonly key: string }): Promise<{ readonly success: boolean }> };
  /** The files of the release, as static assets. */
  readonly ASSETS: { fetch(address: string): Promise<Response> };
}

/** As wrangler.jsonc says it to the platform. */
const QUOTA = { quota: 600, seconds: 60 } as const;

let app: ReturnType<typeof createApp> | undefined;

export default {
  /** The bindings are the same for every request: the app is made at the first. */
  fetch(request: Request, { API_LOG, ASSETS, LIMITER, SITE_URL: site }: Bindings): Response | Promise<Response> {
    const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/bulk/${name}`)).body ?? undefined;
    const limiter = LIMITER && { ...QUOTA, allow: async (key: string) => (await LIMITER.limit({ key })).success };
    app ??= createApp(content, {
      documents,
      build,
      releases,
      site,
      report,
      limiter,
      bulk: { files, open },
      log: API_LOG === "requests" ? log : undefined,
    });
    return app.fetch(request);
  },
};
