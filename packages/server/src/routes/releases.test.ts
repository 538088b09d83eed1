import { content } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";

test("every release is told, newest first, with how much it changed", async () => {
  const { data, serving } = await ask("/v1/releases", "ReleaseList");
  expect(data.map(({ version }: { version: string }) => version)).toEqual(releases.map(({ version }) => version));
  expect(serving).toEqual(content.release);
  for (const [index, { counts, links }] of data.entries()) {
    expect(counts.major + counts.minor + counts.patch).toBe(releases[index]?.changes.length);
    expect((await app.request(links.changes)).status).toBe(200);
  }
});

test("the pages of a release hold each of its changes once", async () => {
  const [newest] = releases;
  const seen: string[] = [];
  let next: string | null = `/v1/releases/${newest?.version}/changes?limit=200`;
  while (next !== null) {
    const page = await ask(next, "ReleaseChanges");
    seen.push(...page.data.map(({ id }: { id: string }) => id));
    next = page.next;
  }
  expect(seen).toEqual(newest?.changes.map(({ id }) => id));
});

test("changes are filtered by level, sort and kind, and a release is found by its hash, too", async () => {
  const [newest] = releases;
  const { data, total } = await ask(
    `/v1/releases/${newest?.id}/changes?level=minor&what=added&kind=event&limit=5`,
    "ReleaseChanges",
  );
  expect(total).toBeGreaterThan(0);
  for (const change of data) expect(change).toMatchObject({ level: "minor", what: "added", kind: "event" });
  const others = await ask(`/v1/releases/${newest?.id}/changes?level=!minor&limit=1`, "ReleaseChanges");
  expect(others.total).toBe(newest?.changes.filter(({ level }) => level !== "minor").length);
});

test("releases are a feed", async () => {
  const answer = await app.request("/v1/releases.atom");
  expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const text = await answer.text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { entry } = new XMLParser().parse(text).feed;
  expect([entry].flat()).toHaveLength(releases.length);
});

test("an unknown release is answered with the nearest", async () => {
  expect((await askProblem("/v1/releases/1.0.1/changes", "unknown-id")).suggestion).toBe("/v1/releases/1.0.0/changes");
});
