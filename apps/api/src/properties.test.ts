import { entryKinds, plural } from "@thaw/chronicle";
import { content } from "@thaw/content";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerSchemas } from "./answers/index.ts";
import { createApp } from "./app.ts";

const report: unknown[] = [];
const app = createApp(content, { report: (error) => report.push(error) });

const lists = [...entryKinds.map((kind) => plural[kind]), "claims"];
const ids = [...content.events, ...content.figures, ...content.offices].map(({ id }) => id);
const names =
  "date office q kind limit cursor figure organization place from to time certainty topic entry source dispute status";

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
const word = fc.constantFrom(
  "arrest",
  "trial",
  "announced",
  "certainly",
  "possibly",
  "memoir",
  "true",
  "established",
  "ru",
  "200",
);
const value = fc.oneof(
  anyText,
  date,
  word,
  fc.constantFrom(...ids),
  fc.array(fc.constantFrom(...ids), { maxLength: 4 }).map(String),
);
const query = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names.split(" ")) }, anyText), value), {
    maxLength: 4,
  })
  .chain((pairs) =>
    fc.constantFrom(`?${new URLSearchParams(pairs)}`, `?${pairs.map((pair) => pair.join("=")).join("&")}`),
  );
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lists, "power", "search", "meta").map((list) => `/v1/${list}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...lists), fc.oneof(fc.constantFrom(...ids), anyText.map(encode)))
      .map(([list, id]) => `/v1/${list}/${id}`),
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

test("whatever is asked, the answer is JSON or a problem with a sensible status, and never an error of ours", async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(path, fc.oneof(query, fc.constant("")), async (where, what) => {
      const request = requestFor(where + what);
      fc.pre(request !== undefined);
      const answer = await app.fetch(request);
      const body = (await answer.json()) as object;
      expect([200, 400, 404]).toContain(answer.status);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const good = answer.status === 200;
      expect(answer.headers.get("Content-Type")).toBe(`application/${good ? "" : "problem+"}json; charset=utf-8`);
      expect(answer.headers.has("ETag")).toBe(good);
      if (!good) expect(answerSchemas.Problem.parse(body)).toMatchObject({ status: answer.status });
      if (!good) expect(JSON.stringify(body).length).toBeLessThan(20_000);
    }),
    { numRuns: 1500 },
  );
  expect(report).toEqual([]);
  expect([...statuses.keys()].toSorted()).toEqual([200, 400, 404]);
}, 60_000);

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
      expect([200, 204, 304, 400, 404, 405]).toContain((await app.fetch(request)).status);
    }),
    { numRuns: 400 },
  );
  expect(report).toEqual([]);
}, 60_000);
