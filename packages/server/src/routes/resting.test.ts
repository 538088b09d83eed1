import { content, fallsWithout, restsOn } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("what rests on a source is given page by page, with what would fall without it", async () => {
  const own = restsOn(content, "knight-1993");
  const seen: { claim: { id: string }; alone: boolean }[] = [];
  let next: string | null = "/v1/sources/knight-1993/claims?limit=40";
  while (next !== null) {
    const page = await ask(next, "Resting");
    expect([page.total, page.falls]).toEqual([own.length, fallsWithout(content, "knight-1993").length]);
    seen.push(...page.data);
    next = page.next;
  }
  expect(seen.map(({ claim, alone }) => [claim.id, alone])).toEqual(own.map(({ claim, alone }) => [claim.id, alone]));
});

test("`alone` leaves what no other witness supports, or the rest", async () => {
  const [alone, others, all] = await Promise.all(
    ["?alone=true", "?alone=false", ""].map((query) => ask(`/v1/sources/knight-1993/claims${query}`, "Resting")),
  );
  expect(alone.total).toBe(alone.falls);
  expect(alone.total + others.total).toBe(all.total);
});

test("an unknown source is answered with the nearest, and the rest of the path", async () => {
  const { suggestion } = await askProblem("/v1/sources/night-1993/claims", "unknown-id");
  expect(suggestion).toBe("/v1/sources/knight-1993/claims");
});
