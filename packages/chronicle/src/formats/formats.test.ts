import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { check } from "@placemarkio/check-geojson";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import {
  atom,
  bibtex,
  choose,
  cslJson,
  csv,
  type Format,
  formats,
  geojson,
  icalendar,
  ipif,
  jsonLd,
  linkedPlaces,
  markdown,
  ndjson,
  popolo,
  ris,
  timelineJs,
} from "./index.ts";

const { compiled, diagnostics } = compileRome({
  ...edited(
    "sources/suetonius.yaml",
    "type: book",
    "type: book\nissued: 1913~\ntitleNative: De vita Caesarum\nurl: https://example.org/a_b?c=d&e",
  ),
  "sources/acta.yaml":
    'title: "Acta & Diurna 100%_ for $5"\nkind: newspaper\ntype: article-newspaper\ncontainerTitle: Правда\nissued: 1953-03-08\neditors: [{ family: Smith, given: J. }]\n',
  "places/philippi.yaml":
    "name: Philippi\nkind: city\ncite: [acta]\nnames:\n  - { name: Krenides, native: Κρηνίδες, to: -0355 }\n  - { name: Philippi, from: -0355~ }\n",
  "events/reading.yaml": `title: Caesar <read> again, "aloud"
kind: meeting
topics: [politics]
summary: People read aloud; and wept, too.
time: { effective: 1953-03-05/1953-03-07, announced: 1953-03-08 }
place: philippi
partOf: century-of-reading
who: [{ figure: caesar, role: honoured }]
cite: [acta]
`,
  "events/century-of-reading.yaml": `title: A century of reading
kind: meeting
summary: People read.
time: { effective: 19XX }
cite: [acta]
`,
  "disputes/first-blow.yaml": `question: Who struck first?
about: [murder-of-caesar.who.brutus]
positions:
  brutus: { statement: Brutus did., holders: [Suetonius], cite: [suetonius] }
  casca: { statement: Casca did., holders: [Plutarch], cite: [acta] }
follows: casca
why: Most say so.
wouldChange: A letter.
`,
  "reviews/paper.yaml": `title: The paper, checked
work: { source: acta }
published: 2026-11-23
statements:
  s01: { says: Caesar died in March., verdict: supported, correction: He did., rests: [caesar.died] }
`,
  "stories/short.md":
    '---\ntitle: In short\nkind: answer\n---\n\n[Caesar](figure:caesar) was "killed" & mourned [#murder-of-caesar.who.caesar; @suetonius].\n',
});
if (!compiled) throw new Error(JSON.stringify(diagnostics));
const rome = openDataset(compiled);
const options = { site: "https://rome.example", updated: "2026-11-23T12:00:00Z" };
const write = (format: Format, kinds = format.kinds) => format.write(rome, choose(rome, kinds), options);

test.each(formats.map((format) => [format.id, format] as const))(
  "%s writes the same text each time, and tells what it left out",
  (_, format) => {
    const everything = choose(rome);
    const written = format.write(rome, everything, options);
    expect(format.write(rome, everything, options)).toEqual(written);
    expect(written.text).not.toMatch(/undefined|\[object/);
    const known = new Set(everything.map(({ entry }) => entry.id));
    for (const { id, why } of written.omitted) {
      expect(known).toContain(id);
      expect(why.length).toBeGreaterThan(10);
    }
    const carriedKinds = new Set(format.kinds);
    const other = everything.filter(({ kind }) => !carriedKinds.has(kind));
    expect(written.omitted.map(({ id }) => id)).toEqual(expect.arrayContaining(other.map(({ entry }) => entry.id)));
    expect(format.write(rome, [], options).omitted).toEqual([]);
  },
);

test("NDJSON is read line by line, each an entry in full", () => {
  const lines = write(ndjson)
    .text.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toEqual(choose(rome).map(({ kind, entry }) => ({ entryKind: kind, ...entry })));
});

test("CSV is read back cell by cell, quotes and commas included", () => {
  const { text, omitted } = csv.write(rome, choose(rome, ["event", "place"]), options);
  const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(rome.events.map(({ id }) => id));
  expect(rows.find(({ id }) => id === "reading")).toMatchObject({
    label: 'Caesar <read> again, "aloud"',
    effective: "1953-03-05/1953-03-07",
    effective_earliest: "1953-03-05",
    effective_latest: "1953-03-07",
    effective_status: "established",
    announced: "1953-03-08",
    who: "caesar (honoured)",
    page: "https://rome.example/events/reading/",
  });
  expect(omitted.map(({ id }) => id)).toEqual(rome.places.map(({ id }) => id));
  const terms = parseCsv(csv.write(rome, choose(rome, ["term"]), options).text, { columns: true });
  expect(terms).toEqual([
    expect.objectContaining({
      office: "dictator",
      office_label: "Dictator",
      start: "-0048",
      end: "-0043-03-15",
      ended: "death",
    }),
  ]);
});

test("GeoJSON passes a strict checker; what has no coordinates keeps its feature", () => {
  const { features } = check(write(geojson).text) as {
    features: { id: string; geometry: unknown; properties: Record<string, unknown> }[];
  };
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  expect(byId.get("murder-of-caesar")).toMatchObject({
    geometry: { type: "Point", coordinates: [12.49, 41.89] },
    properties: { effective: "-0043-03-15", decided: "-0043-03-14", places: [{ id: "rome-city", label: "Rome" }] },
  });
  expect(byId.get("reading")?.geometry).toBeNull();
  expect(features).toHaveLength(rome.events.length + rome.places.length);
});

test("Linked Places is GeoJSON too, with names, times and sources as the format has them", () => {
  const { text } = write(linkedPlaces);
  check(text);
  const document = JSON.parse(text);
  expect(document["@context"]).toMatch(/^https:.*jsonld$/);
  for (const feature of document.features) {
    expect(feature).toMatchObject({
      "@id": expect.stringMatching(/^https:/),
      type: "Feature",
      properties: { title: expect.any(String) },
    });
    if (feature.geometry) expect(feature.geometry.geometries[0]).toMatchObject({ type: "Point" });
    expect(feature.names.some(({ citations }: { citations?: unknown[] }) => (citations?.length ?? 0) > 0)).toBe(true);
    expect(feature.types[0].label).toBe("City");
  }
  const philippi = document.features.find(
    ({ properties }: { properties: { title: string } }) => properties.title === "Philippi",
  );
  expect(philippi.names).toMatchObject([
    { toponym: "Krenides", when: { timespans: [{ start: { latest: "-0355-12-31" }, end: { in: "-0355" } }] } },
    { toponym: "Κρηνίδες" },
    {
      toponym: "Philippi",
      when: { timespans: [{ start: { earliest: "-0356-01-01", latest: "-0353-01-01" } }], certainty: "less-certain" },
    },
  ]);
});

test("Linked Places has what the validator of the World Historical Gazetteer asks: a time with every place, and dates without signs", () => {
  const { features } = JSON.parse(write(linkedPlaces).text) as {
    features: {
      names: { when?: unknown }[];
      relations: { when?: unknown }[];
      when?: unknown;
      geometry: { geometries: unknown[] } | null;
    }[];
  };
  for (const feature of features) {
    const { names, relations, when, geometry } = feature;
    expect([when, ...names.map((name) => name.when), ...relations.map((relation) => relation.when)].some(Boolean)).toBe(
      true,
    );
    expect(geometry === null || geometry.geometries.length > 0).toBe(true);
    for (const [, span] of JSON.stringify(feature).matchAll(/"timespans":\[(.*?)\]/g))
      expect(span).toMatch(/^\{"start":\{"/);
    const dates = [...JSON.stringify(feature).matchAll(/"(?:in|earliest|latest)":"([^"]*)"/g)].map(([, date]) => date);
    for (const date of dates) expect(date).toMatch(/^-?\d{1,4}(?:-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\d|3[01]))?)?$/);
  }
});

test("JSON-LD expands to nodes of schema.org, every one with an address and a type", async () => {
  const document = JSON.parse(write(jsonLd).text);
  const context = { "@context": { "@vocab": "https://schema.org/", "@base": "https://rome.example/" } };
  const expanded = await jsonld.expand(document, {
    documentLoader: async (url: string) => {
      expect(url).toBe("https://schema.org");
      return { contextUrl: undefined, documentUrl: url, document: context } as never;
    },
  });
  const nodes = new Map(expanded.map((node) => [String(node["@id"]), node]));
  expect(nodes.get("https://rome.example/figures/caesar/")).toMatchObject({
    "@type": ["https://schema.org/Person"],
    "https://schema.org/deathDate": [{ "@value": "-0043-03-15" }],
  });
  expect(nodes.get("https://rome.example/reviews/paper/#s01")).toMatchObject({
    "@type": ["https://schema.org/ClaimReview"],
    "https://schema.org/claimReviewed": [{ "@value": "Caesar died in March." }],
  });
  expect(nodes.get("https://rome.example/events/reading/")).toMatchObject({
    "https://schema.org/startDate": [{ "@value": "1953-03-05" }],
    "https://schema.org/endDate": [{ "@value": "1953-03-07" }],
  });
  expect(nodes.get("https://rome.example/events/century-of-reading/")).toMatchObject({
    "https://schema.org/temporalCoverage": [{ "@value": "between 1900 and 1999" }],
  });
  expect(nodes.get("https://rome.example/figures/caesar/")).not.toHaveProperty([
    "https://schema.org/birthPlace",
    0,
    "@value",
  ]);
});

test("iCalendar is read by a parser of the standard, whole days in every time zone", () => {
  const { text, omitted } = write(icalendar);
  expect(text).toMatch(/\r\n$/);
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  expect(
    events.map(({ uid, summary, startDate, endDate }) => [uid, summary, startDate.toString(), endDate.toString()]),
  ).toEqual([["reading@rome.example", 'Caesar <read> again, "aloud"', "1953-03-05", "1953-03-08"]]);
  expect(omitted.map(({ id }) => id).sort()).toEqual(["century-of-reading", "murder-of-caesar"]);
});

test("Atom is well-formed, with an address, a title and a time for each item", () => {
  const { text } = atom.write(rome, choose(rome, ["event"]), options);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(feed).toMatchObject({ id: "https://rome.example/", updated: "2026-11-23T12:00:00.000Z" });
  expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(feed.entry).toHaveLength(rome.events.length);
  for (const entry of feed.entry)
    expect(entry).toMatchObject({ id: expect.stringMatching(/^https:/), updated: "2026-11-23T12:00:00.000Z" });
});

test("TimelineJS gets whole numbers, BCE as negative years, and words for what is uncertain", () => {
  const { title, events } = JSON.parse(write(timelineJs).text);
  expect(title.text.headline).toBe("After Caesar");
  const byId = new Map(events.map((event: { unique_id: string }) => [event.unique_id, event]));
  expect(byId.get("murder-of-caesar")).toMatchObject({
    start_date: { year: -44, month: 3, day: 15 },
    display_date: "15 March 44 BCE",
    group: "Politics",
  });
  expect(byId.get("reading")).toMatchObject({
    end_date: { year: 1953, month: 3, day: 7 },
    text: { headline: 'Caesar &lt;read&gt; again, "aloud"' },
  });
  expect(write(timelineJs).omitted).toEqual([
    { id: "century-of-reading", why: expect.stringContaining("between 1900 and 1999") },
  ]);
});

test("CSL-JSON is taken by a citation processor as it stands", () => {
  const items = JSON.parse(write(cslJson).text);
  expect(new Cite(items).data.map((item) => ({ ...item, _graph: undefined }))).toEqual(items);
  expect(items.find(({ id }: { id: string }) => id === "suetonius")).toEqual({
    id: "suetonius",
    type: "book",
    title: "The Twelve Caesars",
    author: [{ literal: "Suetonius" }],
    "original-title": "De vita Caesarum",
    issued: { "date-parts": [[1913]], circa: true },
    URL: "https://example.org/a_b?c=d&e",
  });
});

test("BibTeX is read back with our ids, every script and every sign", () => {
  const read = new Cite(write(bibtex).text).data as {
    id: string;
    "citation-key"?: string;
    title: string;
    issued: unknown;
    "container-title"?: string;
    URL?: string;
  }[];
  const acta = read.find(({ id, "citation-key": key }) => id === "acta" || key === "acta");
  expect(acta?.title.replace(/<[^>]+>/g, "")).toBe("Acta & Diurna 100%_ for $5");
  expect(acta?.["container-title"]).toBe("Правда");
  expect(read).toHaveLength(rome.sources.length);
  expect(read.find(({ id }) => id === "suetonius")?.URL).toBe("https://example.org/a_b?c=d&e");
});

test("RIS is read back with the whole date of a newspaper and unbroken addresses", () => {
  const read = new Cite(write(ris).text.replaceAll("\r\n", "\n")).data as Record<string, unknown>[];
  const byId = new Map(read.map((item) => [item.id, item]));
  expect(byId.get("acta")).toMatchObject({
    type: "article-newspaper",
    title: "Acta & Diurna 100%_ for $5",
    "container-title": "Правда",
  });
  expect(write(ris).text).toContain("DA  - 1953/03/08/\r\n");
  expect(byId.get("suetonius")).toMatchObject({ type: "book", URL: "https://example.org/a_b?c=d&e" });
});

test("Popolo ties each membership to a person, a post and an organization that are there", () => {
  const { persons, organizations, posts, memberships, events } = JSON.parse(write(popolo).text);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  expect(ids(persons)).toEqual(ids([...rome.figures]));
  for (const membership of memberships) {
    expect(ids(persons)).toContain(membership.person_id);
    expect(ids(posts)).toContain(membership.post_id);
    expect(ids(organizations)).toContain(membership.organization_id);
  }
  const date = /^\d{4}(-\d{2}){0,2}$/;
  for (const item of [...persons, ...organizations, ...posts, ...memberships, ...events])
    for (const [key, value] of Object.entries(item)) if (key.endsWith("_date")) expect(value).toMatch(date);
  expect(events.find(({ id }: { id: string }) => id === "reading")).toMatchObject({
    start_date: "1953-03-05",
    parent_id: "century-of-reading",
  });
});

test("IPIF's factoids name persons, sources and statements that are there, both ways", () => {
  const { persons, sources, statements, factoids } = JSON.parse(write(ipif).text);
  const ids = (list: { "@id": string }[]) => new Set(list.map((item) => item["@id"]));
  const known = { person: ids(persons), source: ids(sources), statement: ids(statements) };
  expect(new Set(factoids.map((factoid: { "@id": string }) => factoid["@id"])).size).toBe(factoids.length);
  for (const factoid of factoids)
    for (const kind of ["person", "source", "statement"] as const)
      for (const ref of factoid[`${kind}-refs`]) expect(known[kind]).toContain(ref["@id"]);
  for (const item of [...persons, ...sources, ...statements]) expect(item["factoid-refs"].length).toBeGreaterThan(0);
  expect(statements.find((statement: { "@id": string }) => statement["@id"] === "caesar.died")).toMatchObject({
    date: { label: "15 March 44 BCE" },
    places: [{ label: "Rome" }],
  });
});

test("Markdown reads as text, with a footnote for every mark", () => {
  const { text } = write(markdown);
  const marks = new Set(text.match(/\[\^[^\]]+\](?!:)/g));
  const notes = new Set([...text.matchAll(/^(\[\^[^\]]+\]):/gm)].map(([, key]) => key));
  expect(notes).toEqual(marks);
  const html = new MarkdownIt().render(text);
  expect(html).toContain("<h1>Caesar &lt;read&gt; again, &quot;aloud&quot;</h1>");
  expect(html).toContain("Caesar was &quot;killed&quot; &amp; mourned");
  expect(text).toContain("- Happened 15 March 44 BCE");
});
