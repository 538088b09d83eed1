import type { ReleaseRecord } from "@thaw/chronicle";
import { problemAnswer } from "../http/answer.ts";
import { frontOf } from "../http/front.ts";
import { openBlocks } from "../packed/blocks.ts";
import type { Packed } from "../packed/packed.ts";
import { Problem } from "../problem/problem.ts";
import type { ReleaseIndex } from "../release/release-index.ts";
import { log, report } from "../report.ts";
import type { D1 } from "../store/d1.ts";

/** What `writeRelease` of `@thaw/server/release` wrote, as the bundler imports it: a file `.txt` as text, one `.bin` as bytes. */
export interface ReleaseFiles {
  readonly index: string;
  readonly answers: ArrayBuffer;
  readonly search: ArrayBuffer;
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

export interface WorkerOptions {
  /** Bytes of memory for answers that are kept for whoever asks the same; 4 MB unless said: the platform's own cache keeps far more. */
  readonly keptBytesMax?: number;
}

const KEPT_BYTES_MAX = 4_000_000;

type Answers = (request: Request) => Response | Promise<Response>;

/**
 * The API as a worker of Cloudflare. Entries and documents are answered with the bytes that were written; the routes, their schemas and the
 * dataset are opened by the first request that needs them.
 */
export function workerOf(
  written: ReleaseFiles,
  options: WorkerOptions = {},
): {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response>;
} {
  let answers: Answers | undefined;
  return {
    /** The bindings are the same for every request: the front is made at the first. */
    fetch(request, bindings) {
      answers ??= answersOf(written, bindings, options);
      return answers(request);
    },
  };
}

function answersOf(
  { index: text, answers, search }: ReleaseFiles,
  bindings: Bindings,
  { keptBytesMax = KEPT_BYTES_MAX }: WorkerOptions,
): Answers {
  const { API_LOG, LIMITER } = bindings;
  const index = JSON.parse(text) as ReleaseIndex;
  const plain = openBlocks(index.answers, index.blocks, new Uint8Array(answers));
  let opened: ReturnType<typeof routesOf> | undefined;
  return frontOf(
    `${index.release.id}-${index.build}`,
    {
      limiter: LIMITER && { ...QUOTA, allow: async (key: string) => (await LIMITER.limit({ key })).success },
      log: API_LOG === "requests" ? log : undefined,
      prepared: { plain },
      keptBytesMax,
    },
    async (request, met) => {
      try {
        opened ??= routesOf(index, plain, search, bindings);
        return await (await opened).fetch(request, met);
      } catch (error) {
        const requestId = met.requestId ?? crypto.randomUUID();
        report(error, requestId);
        return problemAnswer(new Problem("internal-error", "Something went wrong on our side", { requestId }));
      }
    },
  );
}

/** The routes and what they ask: most of the code. Entries are read when one is needed. */
async function routesOf(
  { build, files, subject, release, answers }: ReleaseIndex,
  plain: Packed,
  search: ArrayBuffer,
  { ASSETS, HISTORY, SITE_URL: site }: Bindings,
) {
  const [{ openInParts }, { createRoutes }, { entriesInAnswers }, { d1Sql, guarded, sqlStore }] = await Promise.all([
    import("@thaw/chronicle"),
    import("../app.ts"),
    import("../release/entries-in-answers.ts"),
    import("../store/index.ts"),
  ]);
  const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/${name}`)).body ?? undefined;
  return createRoutes(openInParts({ subject, release, ...entriesInAnswers(answers, plain) }), {
    build,
    searchIndex: new Uint8Array(search),
    releases: async () => (await unpacked(await open("releases.json.gz"))) as ReleaseRecord[],
    site,
    report,
    remote:
      HISTORY &&
      ((lists, id) => guarded(sqlStore(d1Sql(HISTORY), lists, id), { report: (error) => report(error, "store") })),
    bulk: { files, open: (name) => open(`bulk/${name}`) },
  });
}

/** What gzipped JSON says. */
async function unpacked(file: ReadableStream | undefined): Promise<unknown> {
  if (!file) throw new Error("The list of releases is not among the assets");
  return new Response(file.pipeThrough(new DecompressionStream("gzip"))).json();
}
