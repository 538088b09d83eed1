import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { check } from "@placemarkio/check-geojson";
import { entryKinds, plural } from "@thaw/chronicle";
import { formats } from "@thaw/chronicle/formats";
import { content } from "@thaw/content";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";

async function get(path: string) {
  const answer = await app.request(path);
  const text = await answer.text();
  expect(answer.status, `${path}: ${text.slice(0, 300)}`).toBe(200);
  expect(answer.headers.get("ETag"), path).toMatch(/^"/);
  return { text, type: answer.headers.get("Content-Type"), headers: answer.headers };
}

/** Readers that others wrote: each throws for text that is not of its format, and says how many things it found. */
const readers: Record<string, (text: string) => unknown> = {
  json: (text) => JSON.parse(text),
  ndjson: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  csv: (text) => parseCsv(text, { columns: true }),
  md: (text) => {
    expect(new MarkdownIt().render(text)).toContain("<h1>");
  },
  jsonld: (text) => jsonld.toRDF(JSON.parse(text), { documentLoader: schemaOrg }),
  geojson: (text) => check(text),
  "lpf.json": (text) => check(text),
  ics: (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent"),
  atom: (text) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return new XMLParser().parse(text).feed.entry;
  },
  "timeline.json": (text) => JSON.parse(text).events,
  "csl.json": (text) => new Cite(JSON.parse(text)).data,
  bib: (text) => new Cite(text).data,
  ris: (text) => new Cite(text, risFile).data,
  "popolo.json": (text) => JSON.parse(text),
  "ipif.json": (text) => JSON.parse(text),
};

const risFile = { forceType: "@ris/file" } as ConstructorParameters<typeof Cite>[1];

/** Enough of schema.org's context for a processor to make triples of every word. */
async function schemaOrg(url: string) {
  expect(url).toBe("https://schema.org");
  return { documentUrl: url, document: { "@context": { "@vocab": "https://schema.org/" } } };
}

test("there is a reader here for every format", () => {
  expect(Object.keys(readers).toSorted()).toEqual(["json", ...formats.map(({ id }) => id)].toSorted());
});

const forWorks = new Set(["bib", "ris", "csl.json"]);
const all = formats.flatMap(({ id, kinds, mediaType }) =>
  (forWorks.has(id) ? entryKinds : kinds).map((kind) => ({ id, kind, mediaType, list: plural[kind] })),
);

test.each(all)(
  "$list.$id is read by a reader of that format, whole and as one entry",
  async ({ id, kind, list, mediaType }) => {
    const whole = await get(`/v1/${list}.${id}`);
    expect(whole.type).toBe(mediaType);
    if (whole.text !== "") await readers[id]?.(whole.text);
    for (const entry of content.all(kind).slice(0, 3)) {
      const one = await get(`/v1/${list}/${entry.id}.${id}`);
      expect(one.type).toBe(mediaType);
      if (one.text !== "") await readers[id]?.(one.text);
    }
  },
);

test.each(["csv", "ndjson", "bib", "ris", "csl.json"])("claims.%s is read, filtered as the list is", async (id) => {
  const { text } = await get(`/v1/claims.${id}?entry=arrest-of-beria`);
  const read = (await readers[id]?.(text)) as unknown[];
  if (id === "csv" || id === "ndjson")
    expect(read.length).toBe((await ask("/v1/claims?entry=arrest-of-beria", "ClaimList")).total);
  await readers[id]?.((await get(`/v1/claims/arrest-of-beria.announced.${id}`)).text);
});

test("a table holds the filtered list in its order, without a limit", async () => {
  const rows = parseCsv((await get("/v1/events.csv?figure=lavrentiy-beria&sort=-date")).text, { columns: true }) as {
    id: string;
  }[];
  const { data } = await ask("/v1/events?figure=lavrentiy-beria&sort=-date&limit=200", "EventList");
  expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }: { id: string }) => id));
});

test("with a limit, the header tells where the rest is", async () => {
  const ids: string[] = [];
  let next: string | undefined = "/v1/reviews.ndjson?limit=4";
  while (next !== undefined) {
    const { text, headers }: { text: string; headers: Headers } = await get(next);
    ids.push(
      ...text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    );
    next = /<([^>]+)>; rel="next"/.exec(headers.get("Link") ?? "")?.[1];
  }
  expect(ids.toSorted()).toEqual(content.reviews.map(({ id }) => id).toSorted());
});

test(".json is the answer itself, at both addresses", async () => {
  for (const path of ["/v1/events/arrest-of-beria", "/v1/claims/arrest-of-beria.announced"])
    expect((await get(`${path}.json`)).text).toBe((await get(path)).text);
  const list = JSON.parse((await get("/v1/events.json?kind=arrest&limit=2&fields=label")).text);
  expect(list.data).toEqual(JSON.parse((await get("/v1/events?kind=arrest&limit=2&fields=label")).text).data);
  expect(list.next).toContain("/v1/events.json?");
});

test("the works that an event cites are a bibliography", async () => {
  const { text } = await get("/v1/events/arrest-of-beria.csl.json");
  const works = JSON.parse(text).map(({ id }: { id: string }) => id);
  expect(works).toContain("knight-1993");
  for (const work of works) expect(content.find("source", work)).toBeDefined();
});

test("what a format cannot carry is counted in a header", async () => {
  const { text, headers } = await get("/v1/events.ics");
  const events = (await readers.ics?.(text)) as unknown[];
  expect(events.length).toBeGreaterThan(0);
  expect(events.length + Number(headers.get("Thaw-Omitted"))).toBe(content.events.length);
});

test.each([
  ["/v1/events.cvs", "/v1/events.csv"],
  ["/v1/events.geojsn?kind=arrest", "/v1/events.geojson?kind=arrest"],
  ["/v1/events/arrest-of-beria.icss", "/v1/events/arrest-of-beria.ics"],
  ["/v1/claims/arrest-of-beria.announced.cvs", "/v1/claims/arrest-of-beria.announced.csv"],
])("%s is no format of this; %s is", async (path, suggestion) => {
  expect((await askProblem(path, "unknown-format")).suggestion).toBe(suggestion);
  await get(suggestion);
});

test("what has no place in a format is refused with the formats there are", async () => {
  const { detail } = await askProblem("/v1/figures/lavrentiy-beria.ics", "unknown-format");
  expect(detail).toContain("csv");
  expect(detail).not.toMatch(/\bics,/);
});

test("an id that nothing has is unknown in every format", async () => {
  expect((await askProblem("/v1/figures/lavrenti-beria.csv", "unknown-id")).suggestion).toBe(
    "/v1/figures/lavrentiy-beria",
  );
});

test.each([
  ["/v1/events?kind=arrest", "text/csv", "/v1/events.csv?kind=arrest"],
  ["/v1/events", "text/calendar, text/csv;q=0.5", "/v1/events.ics"],
  ["/v1/events/arrest-of-beria", "text/csv;q=0.1, application/ld+json", "/v1/events/arrest-of-beria.jsonld"],
  ["/v1/sources/knight-1993", "application/x-bibtex", "/v1/sources/knight-1993.bib"],
])("%s with Accept: %s is at %s", async (path, accept, address) => {
  const answer = await app.request(path, { headers: { Accept: accept } });
  expect([answer.status, answer.headers.get("Location"), answer.headers.get("Vary")]).toEqual([303, address, "Accept"]);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  await get(address);
});

test.each(["*/*", "application/json", "text/html,*/*;q=0.8", "text/csv, application/json", "image/png", "", ";;q=x,,"])(
  "Accept: %s gets JSON",
  async (accept) => {
    const answer = await app.request("/v1/events?limit=1", { headers: { Accept: accept } });
    expect(answer.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  },
);
