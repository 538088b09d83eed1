import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { entryKinds, plural } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerSchemas } from "./answers/index.ts";
import { createApp } from "./app.ts";
import type { JsonSchema } from "./document/component-schemas.ts";
import { openapiDocument } from "./document/openapi-document.ts";

const report: unknown[] = [];
const app = createApp(content, { releases: async () => releases, report: (error) => report.push(error) });

const document = await openapiDocument(app, content);
const routes = Object.entries(document.paths).map(([path, { get }]) => ({ path, parameters: get.parameters ?? [] }));
const names = [...new Set(routes.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
const words = [...new Set(routes.flatMap(({ parameters }) => parameters.flatMap(({ schema }) => wordsOf(schema))))];
const lists = [...entryKinds.map((kind) => plural[kind]), "claims"];
const ids = [...content.events, ...content.figures, ...content.offices].map(({ id }) => id);
const claims = content.claims.slice(0, 500).map(({ id }) => id);
const extensions = ["json", "csv", "ics", "md", "bib", "csl.json", "timeline.json", "geojson", "exe", ""];

/** How many requests are made: few in every run of the tests, THAW_FUZZ=20000 for the whole. */
const REQUESTS = Number(process.env.THAW_FUZZ ?? 1500);
/** No answer takes more of the processor, in milliseconds, once the indexes are made. Told of the whole run, in which the code is warm. */
const ANSWER_MS_MAX = 100;
const isWhole = REQUESTS >= 20_000;

function wordsOf({ enum: own, items }: JsonSchema): string[] {
  return (own ?? (items as JsonSchema | undefined)?.enum ?? []) as string[];
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    "%",
    "%00",
    "%E0%A4%A",
    "..",
    "/",
    "\u0000",
    "__proto__",
    "constructor",
    "toString",
    "true",
    "-1",
    "1e309",
  ),
  fc.nat({ max: 20_000 }).map((length) => "9".repeat(length)),
);
const date = fc.oneof(
  fc.constantFrom(
    "1953-06-26",
    "1953-06",
    "1953",
    "1953~",
    "1953?",
    "195X",
    "1953-13-13",
    "1953-03/1953-06",
    "../1953",
    "1953/..",
    "-0044-03-15",
  ),
  fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(99), fc.nat(99)).map((parts) => parts.join("-")),
);
const word = fc.constantFrom(...words, "true", "200", "-date", "time.effective.date.edtf", "!", ",", "!,");
const value = fc.oneof(
  anyText,
  date,
  word,
  fc.constantFrom(...ids, ...claims),
  fc.array(word, { maxLength: 4 }).map(String),
  fc.array(fc.constantFrom(...ids), { maxLength: 4 }).map(String),
);
const query = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, anyText), value), {
    maxLength: 4,
  })
  .chain((pairs) =>
    fc.constantFrom(`?${new URLSearchParams(pairs)}`, `?${pairs.map((pair) => pair.join("=")).join("&")}`),
  );
const id = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...claims), anyText.map(encode));
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...routes.filter((it) => !it.path.includes("{")).map((it) => it.path)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...routes.filter((it) => it.path.includes("{")).map((it) => it.path)), id, id)
      .map(([route, first, second]) => route.replace(/\{\w+\}/, first).replace(/\{\w+\}/g, second)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...lists), fc.option(id), fc.constantFrom(...extensions))
      .map(([list, one, extension]) => `/v1/${list}${one === null ? "" : `/${one}`}.${extension}`),
  },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`) },
);

/** Percent-encoded; a half of a surrogate pair becomes the replacement character, as in any client. */
function encode(text: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));
}

/** As a server would see it: an address that is none never reaches the app. */
function requestFor(address: string, init?: RequestInit): Request | undefined {
  return URL.canParse(`http://localhost${address}`) ? new Request(`http://localhost${address}`, init) : undefined;
}

/** Bytes of the heap that are still in use behind a collection. */
function heapKept(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

test("whatever is asked, the answer is good or a problem with a sensible status, never an error of ours, and comes at once", async () => {
  const statuses = new Map<number, number>();
  let longest = { milliseconds: 0, address: "" };
  for (const warm of [
    "/v1/search?q=a",
    "/v1/suggest?q=a",
    "/v1/reviews?quote=a",
    "/v1/claims?entry=x",
    "/v1/sources.bib",
  ])
    await (await app.request(warm)).text();
  const answered = fc.asyncProperty(path, fc.oneof(query, fc.constant("")), async (where, what) => {
    const request = requestFor(where + what);
    fc.pre(request !== undefined);
    const start = process.cpuUsage();
    const answer = await app.fetch(request);
    const text = await answer.text();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > longest.milliseconds) longest = { milliseconds, address: request.url };
    expect([200, 303, 400, 404, 405, 414]).toContain(answer.status);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    expect(answer.headers.has("ETag")).toBe(answer.status === 200 && !request.url.includes("/healthz"));
    if (answer.status < 400) return;
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(answerSchemas.Problem.parse(JSON.parse(text))).toMatchObject({ status: answer.status });
    expect(text.length).toBeLessThan(20_000);
    expect(text).not.toMatch(/\n\s+at |node_modules|\.ts:\d/);
  });
  await fc.assert(answered, { numRuns: REQUESTS });
  expect(report).toEqual([]);
  for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0, `answers with ${status}`).toBeGreaterThan(10);
  if (isWhole) {
    expect(longest.milliseconds, longest.address.slice(0, 300)).toBeLessThan(ANSWER_MS_MAX);
    const before = heapKept();
    await fc.assert(answered, { numRuns: 5_000 });
    expect((heapKept() - before) / 2 ** 20, "MB that 5,000 more requests left behind").toBeLessThan(5);
  }
}, 600_000);

test("a list with valid filters is answered, and its pages hold no more and no less than its total", async () => {
  const filters = fc.record(
    {
      kind: fc.constantFrom("arrest", "trial", "arrest,trial"),
      figure: fc.constantFrom(...content.figures.map(({ id }) => id)),
      from: fc.constantFrom("1953", "1953-06-26", "1956-02"),
      to: fc.constantFrom("1957", "1964-10-14"),
      limit: fc.integer({ min: 3, max: 200 }).map(String),
    },
    { requiredKeys: ["limit"] },
  );
  await fc.assert(
    fc.asyncProperty(filters, async (parameters) => {
      const seen = new Set<string>();
      let address: string | null = `/v1/events?${new URLSearchParams(parameters)}`;
      let total = -1;
      while (address !== null) {
        const page = (await (await app.request(address)).json()) as {
          data: { id: string }[];
          total: number;
          next: string | null;
        };
        for (const { id } of page.data) expect(seen.has(id) || !seen.add(id)).toBe(false);
        ({ total, next: address } = page);
      }
      expect(seen.size).toBe(total);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("whatever the method and the headers, the answer is one of few", async () => {
  const method = fc.constantFrom("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "QUERY", "get", "Foo");
  const header = fc.string({ unit: "grapheme-ascii", maxLength: 80 }).map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(method, path, header, async (verb, where, etag) => {
      const request = requestFor(where, { method: verb, headers: { "If-None-Match": etag } });
      fc.pre(request !== undefined);
      expect([200, 204, 303, 304, 400, 404, 405, 414]).toContain((await app.fetch(request)).status);
    }),
    { numRuns: 400 },
  );
  expect(report).toEqual([]);
}, 60_000);
