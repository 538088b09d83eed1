import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("walking `next` to the end gives each claim exactly once", async () => {
  const seen: string[] = [];
  let next: string | null = "/v1/claims?limit=200";
  while (next !== null) {
    const page = await ask(next, "ClaimList");
    expect(page.total).toBe(content.claims.length);
    seen.push(...page.data.map(({ id }: { id: string }) => id));
    next = page.next;
  }
  expect(seen).toEqual(content.claims.map(({ id }) => id));
});

test("a claim can be fetched by its id, with the names of its sources and the address of its entry", async () => {
  const { data, labels, links } = await ask("/v1/claims/arrest-of-beria.announced", "ClaimAnswer");
  expect(data).toMatchObject({ entry: "arrest-of-beria", kind: "event", date: { edtf: "1953-07-10" } });
  for (const { source } of data.cite) expect(labels[source]).toBe(content.label(source));
  expect(links.entry).toBe("/v1/events/arrest-of-beria");
});

test("claims are filtered by entry, source, status, kind, dispute and date", async () => {
  const list = async (query: string) => {
    const { data, total } = await ask(`/v1/claims?${query}&limit=200`, "ClaimList");
    expect(total, query).toBeGreaterThan(0);
    return data;
  };
  for (const { entry } of await list("entry=arrest-of-beria")) expect(entry).toBe("arrest-of-beria");
  for (const { cite } of await list("source=knight-1993"))
    expect(cite.map(({ source }: { source: string }) => source)).toContain("knight-1993");
  for (const { status, kind } of await list("status=disputed,refuted&kind=figure"))
    expect([["disputed", "refuted"].includes(status), kind]).toEqual([true, "figure"]);
  for (const { dispute } of await list("dispute=stalins-birth-date")) expect(dispute).toBe("stalins-birth-date");
  for (const { date } of await list("date=1953-06-26")) expect(date).toBeDefined();
});

test("an unknown claim is answered with the nearest of the same entry", async () => {
  const { suggestion } = await askProblem("/v1/claims/arrest-of-beria.anounced", "unknown-id");
  expect(suggestion).toBe("/v1/claims/arrest-of-beria.announced");
});
