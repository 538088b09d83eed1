import { changesBetween, content } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("on the day of his arrest Beria fell, and the terms that ended say so", async () => {
  const { data, labels } = await ask("/v1/changes?from=1953-06-25&to=1953-06-26", "Changes");
  expect(data.fell.map(({ figure }: { figure: string }) => figure)).toContain("lavrentiy-beria");
  const ended = data.ended.filter(({ figure }: { figure: string }) => figure === "lavrentiy-beria");
  expect(ended.length).toBeGreaterThan(0);
  for (const { term, office, event, claim } of ended) {
    for (const id of [term, office, event, claim]) expect(labels[id], id).toBeTypeOf("string");
    expect(content.claim(claim)?.entry).toBe(term);
  }
});

test("the answer is the content's own", async () => {
  const { data } = await ask("/v1/changes?from=1953-03-04&to=1953-03-06", "Changes");
  const changes = changesBetween(content, "1953-03-04", "1953-03-06");
  for (const what of ["began", "ended"] as const)
    expect(data[what].map(({ term }: { term: string }) => term)).toEqual(changes[what].map(({ term }) => term.id));
  for (const what of ["rose", "fell"] as const)
    expect(data[what].map(({ figure }: { figure: string }) => figure)).toEqual(
      changes[what].map(({ figure }) => figure.id),
    );
});

test("an office may be singled out", async () => {
  const path = "/v1/changes?from=1953-01-01&to=1954-01-01&office=first-secretary-cpsu";
  const { data } = await ask(path, "Changes");
  expect(data.began.map(({ figure }: { figure: string }) => figure)).toEqual(["nikita-khrushchev"]);
});

test("nothing changes from a day to itself", async () => {
  const { data } = await ask("/v1/changes?from=1953-06-26&to=1953-06-26", "Changes");
  expect(Object.values<unknown[]>(data).flat()).toEqual([]);
});

test.each([
  ["/v1/changes?from=1953-06-26", "missing-parameter", undefined],
  ["/v1/changes?from=1954&to=1953", "bad-value", "from=1953&to=1954"],
  ["/v1/changes?from=1953-06-26&to=1953-13", "bad-date", undefined],
] as const)("%s is refused: %s", async (path, code, suggestion) => {
  expect((await askProblem(path, code)).suggestion).toBe(suggestion);
});
