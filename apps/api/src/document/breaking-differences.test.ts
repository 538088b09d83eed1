import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { content } from "@thaw/content";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { releases } from "../releases.ts";
import { breakingDifferences } from "./breaking-differences.ts";
import { contractOf } from "./contract.ts";
import { type OpenApiDocument, openapiDocument } from "./openapi-document.ts";

const committed: OpenApiDocument = JSON.parse(readFileSync(join(import.meta.dirname, "../../openapi.json"), "utf8"));
const whole = createApp(content, { releases, bulk: { files: [], open: async () => undefined } });
let current: OpenApiDocument;
beforeAll(async () => {
  current = contractOf(await openapiDocument(whole, content));
});

test("nothing that clients were promised is broken: if this is meant, announce it, then run `pnpm --filter @thaw/api contract`", () => {
  expect(breakingDifferences(committed, current)).toEqual([]);
});

test("every route, parameter and schema is in the committed promise: `pnpm --filter @thaw/api contract` writes it", () => {
  const outline = ({ paths, components }: OpenApiDocument) => ({
    routes: Object.entries(paths).map(([path, { get }]) => [path, (get.parameters ?? []).map(({ name }) => name)]),
    schemas: Object.keys(components.schemas),
  });
  expect(outline(committed)).toEqual(outline(current));
});

test("the linter has nothing to say", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  for (const document of [committed, await openapiDocument(whole, content)]) {
    const found = await lintFromString({ source: JSON.stringify(document), config });
    const problems = found.filter(
      // A name of a thing is always answered by where the thing is told.
      ({ ruleId, location }) => !(ruleId === "operation-2xx-response" && location[0]?.pointer?.includes("~1id~1")),
    );
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
  }
});

// biome-ignore lint/suspicious/noExplicitAny: each change reaches into another part of a document.
const changes: [string, (document: any) => void, string | undefined][] = [
  ["a route is gone", ({ paths }) => delete paths["/v1/power"], "GET /v1/power is gone"],
  [
    "a parameter is gone",
    ({ paths }) => paths["/v1/events"].get.parameters.shift(),
    "GET /v1/events: the parameter kind is gone",
  ],
  [
    "a parameter is required",
    ({ paths }) => (paths["/v1/events"].get.parameters[0].required = true),
    "GET /v1/events: kind is now required",
  ],
  [
    "a new parameter is required",
    ({ paths }) => paths["/v1/events"].get.parameters.push({ name: "key", in: "query", required: true, schema: {} }),
    "GET /v1/events: the new parameter key is required",
  ],
  [
    "a word is no longer taken",
    ({ paths }) =>
      paths["/v1/claims"].get.parameters
        .find(({ name }: { name: string }) => name === "status")
        .schema.items.enum.shift(),
    "GET /v1/claims: status no longer takes established",
  ],
  [
    "pages are smaller",
    ({ paths }) =>
      (paths["/v1/events"].get.parameters.find(({ name }: { name: string }) => name === "limit").schema.maximum = 100),
    "GET /v1/events: limit is at most 100 in place of 200",
  ],
  ["a field is gone", ({ components }) => delete components.schemas.Event.properties.title, "Event.title is gone"],
  [
    "a field may be missing",
    ({ components }) => components.schemas.Event.required.splice(components.schemas.Event.required.indexOf("title"), 1),
    "Event.title may now be missing",
  ],
  [
    "a field is of another type",
    ({ components }) => (components.schemas.Event.properties.title.type = "integer"),
    "Event.title is integer in place of string",
  ],
  [
    "a field may be null",
    ({ components }) => components.schemas.EventList.properties.next.anyOf.push({ type: "integer" }),
    "EventList.next may now be integer",
  ],
  ["a field is new", ({ components }) => (components.schemas.Event.properties.mood = { type: "string" }), undefined],
  ["a route is new", ({ paths }) => (paths["/v1/moods"] = paths["/v1/events"]), undefined],
  [
    "a parameter is new",
    ({ paths }) => paths["/v1/events"].get.parameters.push({ name: "mood", in: "query", schema: {} }),
    undefined,
  ],
];

test.each(changes)("%s", (_, change, difference) => {
  const changed = structuredClone(committed);
  change(changed);
  expect(breakingDifferences(committed, changed)).toEqual(difference === undefined ? [] : [difference]);
});
