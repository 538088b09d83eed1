import { content, pathBetween } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("each step leads on from the one before, and the claims it rests on are there with their evidence", async () => {
  const { data, claims, labels } = await ask("/v1/path?from=joseph-stalin&to=imre-nagy", "Path");
  expect(data.length).toBe(pathBetween(content, "joseph-stalin", "imre-nagy")?.length);
  expect([data[0].from, data.at(-1).to]).toEqual(["joseph-stalin", "imre-nagy"]);
  const told = new Map<string, { cite: unknown[] }>(claims.map((claim: { id: string }) => [claim.id, claim]));
  for (const [index, step] of data.entries()) {
    if (index > 0) expect(step.from).toBe(data[index - 1].to);
    for (const id of [step.from, step.to, step.through]) expect(labels[id], id).toBeTypeOf("string");
    expect(content.find(step.kind, step.through)).toBeDefined();
    for (const claim of step.claims) expect(told.get(claim)?.cite.length, claim).toBeGreaterThan(0);
  }
});

test("from a figure to itself there are no steps", async () => {
  expect((await ask("/v1/path?from=joseph-stalin&to=joseph-stalin", "Path")).data).toEqual([]);
});

test("by what held on a day the path may be another, or none", async () => {
  const { data, date } = await ask("/v1/path?from=joseph-stalin&to=imre-nagy&date=1918-01-01", "Path");
  const own = pathBetween(content, "joseph-stalin", "imre-nagy", { date: "1918-01-01" });
  expect(date).toBe("1918-01-01");
  expect(data?.length ?? null).toBe(own?.length ?? null);
});

test.each([
  ["/v1/path?from=joseph-stalin", "missing-parameter", undefined],
  ["/v1/path?from=stalin&to=imre-nagy", "bad-value", "joseph-stalin"],
  ["/v1/path?from=joseph-stalin&to=imre-nagi", "bad-value", "imre-nagy"],
] as const)("%s is refused: %s", async (path, code, suggestion) => {
  expect((await askProblem(path, code)).suggestion).toBe(suggestion);
});
