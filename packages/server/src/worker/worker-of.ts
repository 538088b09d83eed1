import type { ReleaseRecord } from "@thaw/chronicle";
import { Hono } from "hono";
import type { Env } from "../context.ts";
import { problemAnswer } from "../http/answer.ts";
import { addFront } from "../http/front.ts";
import { openPacked } from "../packed/packed.ts";
import { Problem } from "../problem/problem.ts";
import type { ReleaseIndex } from "../release/release-index.ts";
import { log, report } from "../report.ts";
import type { D1 } from "../store/d1.ts";

/** What `writeRelease` of `@thaw/server/release` wrote, as the bundler imports it: a file `.txt` as text, one `.bin` as bytes. */
export interface ReleaseFiles {
  readonly index: string;
  readonly answers: ArrayBuffer;
  readonly releases: ArrayBuffer;
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
 * The API as a worker of Cloudflare. Entries and documents are answered with the bytes that were written; the routes, their schemas and the
 * dataset are opened by the first request that needs them.
 */
export function workerOf(written: ReleaseFiles): {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response>;
} {
  let front: Hono<Env> | undefined;
  return {
    /** The bindings are the same for every request: the app is made at the first. */
    fetch(request, bindings) {
      front ??= frontOf(written, bindings);
      return front.fetch(request);
    },
  };
}

function frontOf({ index: text, answers, releases }: ReleaseFiles, bindings: Bindings): Hono<Env> {
  const { API_LOG, LIMITER } = bindings;
  const index = JSON.parse(text) as ReleaseIndex;
  const bytes = new Uint8Array(answers);
  const plain = openPacked(index.answers, bytes);
  const app = new Hono<Env>();
  addFront(app, `${index.release.id}-${index.build}`, {
    limiter: LIMITER && { ...QUOTA, allow: async (key: string) => (await LIMITER.limit({ key })).success },
    log: API_LOG === "requests" ? log : undefined,
    prepared: { plain },
  });
  let opened: ReturnType<typeof routesOf> | undefined;
  app.all("*", async (c) => {
    opened ??= routesOf(index, bytes, releases, bindings);
    return (await opened).fetch(c.req.raw, { requestId: c.get("requestId") });
  });
  app.onError((error, c) => {
    const requestId = c.get("requestId") ?? crypto.randomUUID();
    report(error, requestId);
    return problemAnswer(new Problem("internal-error", "Something went wrong on our side", { requestId }));
  });
  return app;
}

/** The routes and what they ask: most of the code and all of the dataset. */
async function routesOf(
  { build, files, subject, release, answers }: ReleaseIndex,
  bytes: Uint8Array<ArrayBuffer>,
  releases: ArrayBuffer,
  { ASSETS, HISTORY, SITE_URL: site }: Bindings,
) {
  const [{ openDataset }, { createApp }, { entriesOfAnswers }, { d1Sql, guarded, sqlStore }] = await Promise.all([
    import("@thaw/chronicle"),
    import("../app.ts"),
    import("../release/entries-of-answers.ts"),
    import("../store/index.ts"),
  ]);
  const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/bulk/${name}`)).body ?? undefined;
  return createApp(openDataset({ subject, release, entries: entriesOfAnswers(answers, bytes) }), {
    build,
    releases: async () => (await unpacked(releases)) as ReleaseRecord[],
    site,
    report,
    remote:
      HISTORY &&
      ((lists, id) => guarded(sqlStore(d1Sql(HISTORY), lists, id), { report: (error) => report(error, "store") })),
    bulk: { files, open },
  });
}

/** What gzipped JSON says. */
async function unpacked(bytes: ArrayBuffer): Promise<unknown> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}
