import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

const asked = (quote: string) => ask(`/v1/reviews?${new URLSearchParams({ quote })}`, "ReviewList");

test.each([
  ["Stalin died in May 1953", "contradicted"],
  ["Beria's first name was spelt Levrentiy", "contradicted"],
])("%s is a known error", async (quote, verdict) => {
  const { matches, data } = await asked(quote);
  expect(matches[0]).toMatchObject({ verdict });
  expect(data.map(({ id }: { id: string }) => id)).toContain(matches[0].review);
});

test("every statement under review is found by its own words, and the verdict stands beside it", async () => {
  for (const { id, statements } of content.reviews) {
    for (const { says, key } of statements) {
      const { matches } = await asked(says);
      expect(matches, says).toContainEqual(expect.objectContaining({ review: id, key, likeness: 1 }));
    }
  }
}, 30_000);

test("a sentence about something else is like none", async () => {
  expect(await asked("The weather in Lisbon was fine")).toMatchObject({ data: [], matches: [], total: 0 });
});

test("a quotation longer than a page is refused", () =>
  askProblem(`/v1/reviews?quote=${"word ".repeat(300)}`, "bad-value"));
