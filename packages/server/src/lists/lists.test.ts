import { type EntryKind, entryKinds, isWithin, listEvents, plural, referencesOf, wholeOf } from "@thaw/chronicle";
import { content } from "@thaw/content";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";
import type { AnswerName } from "../answers/index.ts";

const idsOf = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);
// biome-ignore lint/suspicious/noExplicitAny: answers of `fields` have no schema of their own.
const raw = async (path: string): Promise<any> => {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.json();
};

test("an exclamation mark is a not: with its opposite it makes the whole list", async () => {
  const all = await ask("/v1/events?limit=1", "EventList");
  const arrests = await ask("/v1/events?kind=arrest&limit=200", "EventList");
  const others = await ask("/v1/events?kind=!arrest&limit=200", "EventList");
  expect(arrests.total).toBeGreaterThan(0);
  expect(arrests.total + others.total).toBe(all.total);
  for (const { kind } of others.data) expect(kind).not.toBe("arrest");
});

test("an or and a not in one filter: Beria's events without Malenkov", async () => {
  const { data } = await ask("/v1/events?figure=lavrentiy-beria,!georgy-malenkov&limit=200", "EventList");
  expect(data.length).toBeGreaterThan(0);
  for (const { who } of data) {
    const figures = who.map(({ figure }: { figure?: string }) => figure);
    expect(figures).toContain("lavrentiy-beria");
    expect(figures).not.toContain("georgy-malenkov");
  }
});

test("what is behind an exclamation mark is checked like the rest", async () => {
  const { suggestion } = await askProblem("/v1/events?kind=!arest", "bad-value");
  expect(suggestion).toBe("arrest");
});

test("the events between two dates are those that the content's own question gives", async () => {
  const range = fc.record({
    from: fc.constantFrom("1953", "1953-03-05", "1956-02", "1962-10-16/1962-10-28"),
    to: fc.constantFrom("1964-10-14", "1962-10", "1963"),
    time: fc.constantFrom("decided", "effective", "announced", "knownAbroad"),
    certainty: fc.constantFrom("certainly", "possibly"),
  });
  await fc.assert(
    fc.asyncProperty(range, async (filter) => {
      const { data, total } = await ask(`/v1/events?${new URLSearchParams({ ...filter, limit: "200" })}`, "EventList");
      const expected = listEvents(content, filter as Parameters<typeof listEvents>[1]).map(({ event }) => event.id);
      expect(total).toBe(expected.length);
      expect(idsOf({ data })).toEqual(expected.slice(0, 200));
    }),
    { numRuns: 40 },
  );
});

test("`within` keeps what lies in the dates as a whole, `overlaps` also what reaches into them", async () => {
  const overlapping = await ask("/v1/terms?date=1953-03&limit=200", "TermList");
  const within = await ask("/v1/terms?date=1953-03&match=within&limit=200", "TermList");
  expect(within.total).toBeLessThan(overlapping.total);
  expect(idsOf(overlapping)).toEqual(expect.arrayContaining(idsOf(within)));
  const events = await ask(
    "/v1/events?date=1953-03-01/1953-03-31&match=within&certainty=certainly&limit=200",
    "EventList",
  );
  expect(events.total).toBeGreaterThan(0);
  for (const { time } of events.data) expect(isWithin(time.effective.date.edtf, wholeOf("1953-03"))).toBe("certainly");
});

test.each([
  ["figures", "FigureList", "joseph-stalin", "1953-03-05", "1953-03-07"],
  ["organizations", "OrganizationList", "kgb", "1954-06", "1954-02"],
  ["offices", "OfficeList", "first-secretary-cpsu", "1953-10", "1967"],
  ["sources", "SourceList", "knight-1993", "1993", "1994"],
] as const)("%s are found by their dates: %s, %s in %s and not in %s", async (list, schema, id, inside, outside) => {
  expect((await ask(`/v1/${list}?ids=${id}&date=${inside}`, schema)).total).toBe(1);
  expect((await ask(`/v1/${list}?ids=${id}&date=${outside}`, schema)).total).toBe(0);
});

test("`ids` fetches many at once, in the order of the list, and refuses one that nothing has", async () => {
  const wanted = ["nikita-khrushchev", "georgy-malenkov", "lavrentiy-beria"];
  expect(idsOf(await ask(`/v1/figures?ids=${wanted}`, "FigureList"))).toEqual(wanted.toSorted());
  expect(await askProblem(`/v1/figures?ids=${wanted},beria`, "bad-value")).toMatchObject({
    suggestion: "lavrentiy-beria",
  });
  const claims = "arrest-of-beria.effective,arrest-of-beria.announced";
  expect((await ask(`/v1/claims?ids=${claims}`, "ClaimList")).total).toBe(2);
  expect((await askProblem("/v1/claims?ids=arrest-of-beria.anounced", "bad-value")).suggestion).toBe(
    "arrest-of-beria.announced",
  );
});

test("more than a hundred ids are refused", async () => {
  const ids = content.sources.slice(0, 101).map(({ id }) => id);
  expect((await askProblem(`/v1/sources?ids=${ids}`, "bad-value")).detail).toContain("101 values");
  await ask(`/v1/sources?limit=200&ids=${ids.slice(0, 100)}`, "SourceList");
});

test("`sort` orders by its keys, downwards behind a minus, and ends in the id", async () => {
  const down = await ask("/v1/events?sort=-date&limit=200", "EventList");
  const starts = down.data.map(
    ({ time }: { time: { effective: { date: { earliest: string } } } }) => time.effective.date.earliest,
  );
  expect(starts).toEqual(starts.toSorted().reverse());
  const { data } = await ask("/v1/sources?sort=label&limit=200", "SourceList");
  const keys = data.map(({ label, id }: { label: string; id: string }) => [label, id]);
  expect(keys).toEqual(
    keys.toSorted(([a, x]: string[], [b, y]: string[]) =>
      a === b ? ((x ?? "") < (y ?? "") ? -1 : 1) : (a ?? "") < (b ?? "") ? -1 : 1,
    ),
  );
});

test("an unknown key to sort by is refused with the nearest", async () => {
  expect((await askProblem("/v1/events?sort=-dat", "bad-value")).suggestion).toBe("date");
});

const sortsOf: Record<string, string> = {
  events: "-date,label",
  figures: "born",
  terms: "-date",
  sources: "-issued",
  offices: "-rank",
  claims: "-date",
};

test.each(Object.entries(sortsOf))("pages of %s under sort=%s hold each item once", async (list, sort) => {
  const seen: string[] = [];
  let next: string | null = `/v1/${list}?limit=97&sort=${sort}`;
  let total = -1;
  while (next !== null) {
    const page: { data: { id: string }[]; total: number; next: string | null } = await raw(next);
    seen.push(...idsOf(page));
    ({ total, next } = page);
    if (next !== null) expect(new URL(next).searchParams.get("sort")).toBe(sort);
  }
  expect(seen.length).toBe(total);
  expect(new Set(seen).size).toBe(total);
});

test("a cursor taken under one filter is refused under another", async () => {
  const { next } = await ask("/v1/events?kind=arrest&limit=2", "EventList");
  const cursor = new URL(next).searchParams.get("cursor");
  await ask(`/v1/events?kind=arrest&limit=5&cursor=${cursor}`, "EventList");
  await askProblem(`/v1/events?kind=trial&limit=2&cursor=${cursor}`, "bad-cursor");
  await askProblem(`/v1/figures?cursor=${cursor}`, "bad-cursor");
});

test("`fields` leaves only what is asked for, always the id, and no label that nothing needs", async () => {
  const { data, labels } = await raw("/v1/events?fields=label,time.effective.date.edtf&ids=arrest-of-beria");
  expect(data).toEqual([
    {
      id: "arrest-of-beria",
      label: "Arrest of Lavrentiy Beria",
      time: { effective: { date: { edtf: "1953-06-26" } } },
    },
  ]);
  expect(labels).toEqual({});
  const who = await raw("/v1/events?fields=who.figure&ids=arrest-of-beria");
  expect(who.labels["lavrentiy-beria"]).toBe("Lavrentiy Beria");
});

test.each([
  ["/v1/events?fields=titel", "title"],
  ["/v1/events?fields=time.efective", "time.effective"],
  ["/v1/figures?fields=__proto__", undefined],
])("%s asks for a field that nothing has", async (path, suggestion) => {
  expect((await askProblem(path, "bad-value")).suggestion).toBe(suggestion);
});

test("`facet` counts the items of all pages, as the filter would find them", async () => {
  const { facets } = await ask("/v1/events?figure=lavrentiy-beria&limit=1&facet=kind,place", "EventList");
  expect(Object.keys(facets)).toEqual(["kind", "place"]);
  for (const [name, counts] of Object.entries<{ value: string; label: string; count: number }[]>(facets)) {
    expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { value, label, count } of counts) {
      expect(label.length).toBeGreaterThan(0);
      expect((await ask(`/v1/events?figure=lavrentiy-beria&limit=1&${name}=${value}`, "EventList")).total).toBe(count);
    }
  }
});

test("`include` brings whole entries along, of what the items name, each once", async () => {
  const { data, included, labels } = await ask(
    "/v1/events?ids=arrest-of-beria&include=figures,claims,sources",
    "EventList",
  );
  expect(Object.keys(included)).toEqual(["figures", "claims", "sources"]);
  const figures = data[0].who.flatMap(({ figure }: { figure?: string }) => figure ?? []);
  expect(idsOf({ data: included.figures })).toEqual([...new Set(figures)].toSorted());
  expect(included.figures[0]).toEqual(JSON.parse(JSON.stringify(content.find("figure", included.figures[0].id))));
  expect(idsOf({ data: included.claims })).toContain("arrest-of-beria.announced");
  for (const { cite } of included.claims) for (const { source } of cite) expect(labels[source]).toBeTypeOf("string");
  const one = await ask("/v1/events/arrest-of-beria?include=figures", "EventAnswer");
  expect(one.included.figures).toEqual(included.figures);
});

test("what may be included in a kind is what its entries name", async () => {
  for (const kind of entryKinds) {
    const named = new Set<EntryKind>(
      content
        .all(kind)
        .flatMap((entry) => referencesOf(kind, entry))
        .flatMap(({ id }) => content.kindOf(id) ?? []),
    );
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}List` as AnswerName;
    for (const other of named) await ask(`/v1/${plural[kind]}?limit=1&include=${plural[other]}`, name);
  }
});

test.each([
  ["/v1/events?include=figurs", "figures"],
  ["/v1/events?facet=knd", "kind"],
  ["/v1/events?match=in&date=1953", undefined],
  ["/v1/events?match=overlap&date=1953", "overlaps"],
  ["/v1/events?certanty=possibly", "certainty"],
])("%s is refused with what would work", async (path, suggestion) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(400);
  expect(((await answer.json()) as { suggestion?: string }).suggestion).toBe(suggestion);
});

test("lists carry the id and label of what they link to", async () => {
  for (const kind of entryKinds) {
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}List` as AnswerName;
    const { data, labels } = await ask(`/v1/${plural[kind]}?limit=20`, name);
    for (const entry of data)
      for (const { id } of referencesOf(kind, entry)) expect(labels[id], id).toBeTypeOf("string");
  }
});
