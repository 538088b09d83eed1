import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { api } from "../src/api.js";
import { dataset } from "../src/dataset.js";

test("every claim of the corpus rests on a source", () => {
  for (const { id, cite } of dataset.claims) assert.ok(cite.length > 0, id);
});

test("every event is on the site, and the API has it too", async () => {
  for (const { id, title } of dataset.events) {
    assert.match(readFileSync(new URL(`../out/events/${id}/index.html`, import.meta.url), "utf8"), new RegExp(title));
    assert.equal((await api.request(`/v1/events/${id}`)).status, 200);
  }
  assert.equal((await api.request("/v1/events/no-such-event")).status, 404);
});
