import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";

test.each([
  ["Берия", "lavrentiy-beria"],
  ["хрущев", "nikita-khrushchev"],
  ["Хрущёв", "nikita-khrushchev"],
  ["khruschev", "nikita-khrushchev"],
  ["KRUSHCHEV", "nikita-khrushchev"],
  ["malenk", "georgy-malenkov"],
])("%s finds %s first", async (query, id) => {
  const { data } = await ask(`/v1/search?q=${encodeURIComponent(query)}`, "Search");
  expect(data[0]).toMatchObject({ kind: "figure", id });
  expect((await app.request(data[0].href)).status).toBe(200);
});

test("a search is best first, no longer than its limit, and of the kinds asked for", async () => {
  const { data } = await ask("/v1/search?q=beria&kind=event,source&limit=5", "Search");
  expect(data).toHaveLength(5);
  const scores = data.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  for (const { kind } of data) expect(["event", "source"]).toContain(kind);
});

test("what is nowhere is found nowhere", async () => {
  expect((await ask("/v1/search?q=zzzzqqqqxxxx", "Search")).data).toEqual([]);
});

test.each(["", "%20%20", "x".repeat(201)])("q=%s is refused", (query) =>
  askProblem(`/v1/search?q=${query}`, "bad-value"),
);

test("a search without words is refused", () => askProblem("/v1/search", "missing-parameter"));

test.each([
  ["хрущ", "nikita-khrushchev"],
  ["Khru", "nikita-khrushchev"],
  ["mal", "georgy-malenkov"],
  ["beri", "lavrentiy-beria"],
])("%s is completed to %s", async (begin, id) => {
  const { data } = await ask(`/v1/suggest?q=${encodeURIComponent(begin)}`, "Suggest");
  expect(data[0].id).toBe(id);
  expect((await app.request(data[0].href)).status).toBe(200);
});

test("only entries of the kind asked for are suggested, and no more than asked for", async () => {
  const { data } = await ask("/v1/suggest?q=m&kind=figure&limit=5", "Suggest");
  expect(data).toHaveLength(5);
  for (const { kind } of data) expect(kind).toBe("figure");
});

test("a question is answered by claims, with their sources named", async () => {
  const { answer, labels } = await ask(`/v1/search?q=${encodeURIComponent("when did Stalin die?")}`, "Search");
  expect(answer.length).toBeGreaterThan(0);
  for (const { cite } of answer) for (const { source } of cite) expect(labels[source]).toBeTypeOf("string");
});
