import { type EntryKind, entryKinds, plural } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";
import type { AnswerName } from "../answers/index.ts";

const nameOf = (kind: EntryKind, suffix: "List" | "Answer") =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${suffix}` as AnswerName;

test.each(entryKinds)("walking `next` to the end gives each %s exactly once", async (kind) => {
  const seen: string[] = [];
  let next: string | null = `/v1/${plural[kind]}?limit=7`;
  while (next !== null) {
    const page = await ask(next, nameOf(kind, "List"));
    expect(page.total).toBe(content.all(kind).length);
    expect(page.data.length).toBeLessThanOrEqual(7);
    seen.push(...page.data.map(({ id }: { id: string }) => id));
    next = page.next;
  }
  expect(seen.toSorted()).toEqual(
    content
      .all(kind)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test.each(entryKinds)("every %s can be fetched by its id, is the content's own, and its links answer", async (kind) => {
  for (const entry of content.all(kind)) {
    const { data, links, labels } = await ask(`/v1/${plural[kind]}/${entry.id}`, nameOf(kind, "Answer"));
    expect(data).toEqual(JSON.parse(JSON.stringify(entry)));
    expect(links.self).toBe(`/v1/${plural[kind]}/${entry.id}`);
    expect(Object.values(labels).every((label) => typeof label === "string" && label !== "")).toBe(true);
  }
  const [first] = content.all(kind);
  const { links } = await ask(`/v1/${plural[kind]}/${first?.id}`, nameOf(kind, "Answer"));
  for (const link of Object.values<string>(links)) expect((await app.request(link)).status, link).toBe(200);
});

test("labels name every source that an entry cites", async () => {
  const { data, labels } = await ask("/v1/events/arrest-of-beria", "EventAnswer");
  const cited = data.time.effective.cite.map(({ source }: { source: string }) => source);
  expect(cited.length).toBeGreaterThan(0);
  for (const source of cited) expect(labels[source]).toBe(content.label(source));
});

test.each(entryKinds)("every id that a %s names has its label beside it", async (kind) => {
  for (const entry of content.all(kind)) {
    const { data, labels } = await ask(`/v1/${plural[kind]}/${entry.id}`, nameOf(kind, "Answer"));
    for (const id of namedBy(data)) expect(labels[id], `${entry.id} names ${id}`).toBeTypeOf("string");
  }
});

test("a list holds 50 when nothing is said", async () => {
  const { data, next } = await ask("/v1/events", "EventList");
  expect(data).toHaveLength(50);
  expect(next).toMatch(/^http:\/\/localhost\/v1\/events\?cursor=/);
});

test("`next` keeps the filters and the limit", async () => {
  const { next } = await ask("/v1/events?figure=nikita-khrushchev&limit=2", "EventList");
  expect(Object.fromEntries(new URL(next).searchParams)).toMatchObject({ figure: "nikita-khrushchev", limit: "2" });
});

test("an unknown id is answered 404 with the nearest one, which exists", async () => {
  const problem = await askProblem("/v1/figures/lavrenti-beria", "unknown-id");
  expect(problem).toMatchObject({ status: 404, suggestion: "/v1/figures/lavrentiy-beria" });
  expect((await app.request(problem.suggestion)).status).toBe(200);
});

test("an id of another kind is unknown here", () => askProblem("/v1/events/lavrentiy-beria", "unknown-id"));

test.each([
  ["/v1/events?cursor=%25%25", "no base64"],
  ["/v1/events?cursor=bm9ib2R5", "an id that nothing has"],
  ["/v1/events?cursor=", "nothing"],
])("%s is no cursor: %s", async (path) => {
  const { errors } = await askProblem(path, "bad-cursor");
  expect(errors[0].parameter).toBe("cursor");
});

test.each(["0", "-1", "201", "1.5", "1e2", "abc", "", "9".repeat(400)])("limit=%s is refused", async (limit) => {
  const { suggestion } = await askProblem(`/v1/events?limit=${limit}`, "bad-value");
  await ask(`/v1/events?limit=${suggestion}`, "EventList");
});

const naming: ReadonlySet<string> = new Set(
  "source figure organization office event place partOf parent dispute about rests claims sources after presupposes basedOn translationOf".split(
    " ",
  ),
);

/** Every id that stands in a field which names an entry or a claim. */
function namedBy(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedBy);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([field, child]) =>
    naming.has(field) ? [child].flat().filter((id) => typeof id === "string") : namedBy(child),
  );
}
