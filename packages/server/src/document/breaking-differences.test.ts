import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { app } from "../../test/ask.ts";
import { breakingDifferences } from "./breaking-differences.ts";
import { contractOf } from "./contract.ts";
import { openapiDocument } from "./openapi-document.ts";

const promised = contractOf(await openapiDocument(app, content));

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
  const changed = structuredClone(promised);
  change(changed);
  expect(breakingDifferences(promised, changed)).toEqual(difference === undefined ? [] : [difference]);
});
