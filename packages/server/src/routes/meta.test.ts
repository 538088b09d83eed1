import { entryKinds } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { app, ask } from "../../test/ask.ts";

test("meta counts what there is and names the release", async () => {
  const { counts, release } = await ask("/v1/meta", "Meta");
  expect(release.id).toBe(content.release.id);
  for (const kind of entryKinds) expect(counts[kind], kind).toBe(content.all(kind).length);
  expect(counts.claim).toBe(content.claims.length);
});

test("the words of meta are the words that filters take", async () => {
  const { vocabularies } = await ask("/v1/meta", "Meta");
  for (const kind of Object.keys(vocabularies.eventKinds)) await ask(`/v1/events?kind=${kind}&limit=1`, "EventList");
  for (const topic of Object.keys(vocabularies.topics)) await ask(`/v1/events?topic=${topic}&limit=1`, "EventList");
});

test("health is answered afresh each time and has no validator", async () => {
  expect(await ask("/healthz", "Health")).toEqual({ status: "ok", release: content.release.id });
  const { headers } = await app.request("/healthz");
  expect([headers.get("Cache-Control"), headers.get("ETag")]).toEqual(["no-store", null]);
});
