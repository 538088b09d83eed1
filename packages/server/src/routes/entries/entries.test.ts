import { content, isAfter, isBefore } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../../test/ask.ts";

const idsOf = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

test("events are filtered by figure, and every one has the figure in it", async () => {
  const { data, total } = await ask("/v1/events?figure=lavrentiy-beria&limit=200", "EventList");
  expect(total).toBe(data.length);
  expect(idsOf({ data })).toContain("arrest-of-beria");
  for (const { who } of data) expect(who.map((it: { figure: string }) => it.figure)).toContain("lavrentiy-beria");
});

test("two filters must both hold", async () => {
  const both = await ask("/v1/events?figure=lavrentiy-beria&kind=arrest&limit=200", "EventList");
  const arrests = await ask("/v1/events?kind=arrest&limit=200", "EventList");
  expect(both.total).toBeLessThan(arrests.total);
  expect(idsOf(arrests)).toEqual(expect.arrayContaining(idsOf(both)));
});

test("a comma is an or: the list of two kinds is the union of both", async () => {
  const [arrest, trial, either] = await Promise.all([
    ask("/v1/events?kind=arrest&limit=200", "EventList"),
    ask("/v1/events?kind=trial&limit=200", "EventList"),
    ask("/v1/events?kind=arrest,trial&limit=200", "EventList"),
  ]);
  expect(trial.total).toBeGreaterThan(0);
  expect(idsOf(either).toSorted()).toEqual([...idsOf(arrest), ...idsOf(trial)].toSorted());
});

test("`from` and `to` keep what may lie between them, `certainly` what must", async () => {
  const range = "from=1953-03-01&to=1953-03-31&limit=200";
  const possibly = await ask(`/v1/events?${range}`, "EventList");
  const certainly = await ask(`/v1/events?${range}&certainty=certainly`, "EventList");
  expect(certainly.total).toBeGreaterThan(0);
  expect(idsOf(possibly)).toEqual(expect.arrayContaining(idsOf(certainly)));
  for (const { time } of possibly.data) {
    expect(isBefore(time.effective.date.edtf, "1953-03-01")).not.toBe("certainly");
    expect(isAfter(time.effective.date.edtf, "1953-03-31")).not.toBe("certainly");
  }
});

test("`time` says which of the four times is meant: the arrest of Beria was made public two weeks later", async () => {
  const on = (day: string, time: string) => ask(`/v1/events?from=${day}&to=${day}&time=${time}&limit=200`, "EventList");
  expect(idsOf(await on("1953-06-26", "effective"))).toContain("arrest-of-beria");
  expect(idsOf(await on("1953-06-26", "announced"))).not.toContain("arrest-of-beria");
  expect(idsOf(await on("1953-07-10", "announced"))).toContain("arrest-of-beria");
});

test("a range that ends before it begins is refused, and the range the other way round works", async () => {
  const { suggestion } = await askProblem("/v1/events?from=1954&to=1953", "bad-value");
  await ask(`/v1/events?${suggestion}`, "EventList");
});

test("lists stand in their order: events by time, offices by rank, stories as they are read", async () => {
  const { data: events } = await ask("/v1/events?limit=200", "EventList");
  for (const [index, { time }] of events.slice(1).entries())
    expect(isBefore(time.effective.date.edtf, events[index].time.effective.date.edtf)).not.toBe("certainly");
  const { data: offices } = await ask("/v1/offices?limit=200", "OfficeList");
  const ranks = offices.map(({ rank }: { rank?: number }) => rank ?? Number.POSITIVE_INFINITY);
  expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => (a === b ? 0 : a - b)));
  const { data: stories } = await ask("/v1/stories?limit=200", "StoryList");
  const orders = stories.map(({ order }: { order: number }) => order);
  expect(orders).toEqual(orders.toSorted((a: number, b: number) => a - b));
});

test("within a day events stand in the order in which they happened", async () => {
  const found = idsOf(await ask("/v1/events?from=1953-06-26&to=1953-06-26", "EventList"));
  expect(found.indexOf("presidium-session-1953-06-26")).toBeGreaterThanOrEqual(0);
  expect(found.indexOf("presidium-session-1953-06-26")).toBeLessThan(found.indexOf("arrest-of-beria"));
});

test("figures are found by the beginning of a name in either script, and by an office they held", async () => {
  expect(idsOf(await ask("/v1/figures?q=Маленков", "FigureList"))).toEqual(["georgy-malenkov"]);
  expect(idsOf(await ask("/v1/figures?q=malenk", "FigureList"))).toEqual(["georgy-malenkov"]);
  const first = idsOf(await ask("/v1/figures?office=first-secretary-cpsu", "FigureList"));
  expect(first).toContain("nikita-khrushchev");
  expect(first).not.toContain("georgy-malenkov");
});

test("terms are filtered by office and by a date within them", async () => {
  const path = "/v1/terms?office=chairman-council-of-ministers";
  const all = await ask(path, "TermList");
  const then = await ask(`${path}&date=1953-06`, "TermList");
  expect(then.data.map(({ figure }: { figure: string }) => figure)).toEqual(["georgy-malenkov"]);
  expect(all.total).toBeGreaterThan(then.total);
});

test.each([
  ["organizations?kind=ministry", "OrganizationList", "kind", "ministry"],
  ["offices?organization=presidium-cc", "OfficeList", "organization", "presidium-cc"],
  ["offices?tracked=true", "OfficeList", "tracked", true],
  ["offices?tracked=false", "OfficeList", "tracked", false],
  ["places?kind=city", "PlaceList", "kind", "city"],
  ["sources?language=ru", "SourceList", "language", "ru"],
  ["sources?kind=memoir", "SourceList", "kind", "memoir"],
  ["relations?kind=parent", "RelationList", "kind", "parent"],
  ["stories?kind=answer", "StoryList", "kind", "answer"],
] as const)("%s holds those only", async (path, schema, field, value) => {
  const { data, total } = await ask(`/v1/${path}${path.includes("?") ? "&" : "?"}limit=200`, schema);
  expect(total).toBeGreaterThan(0);
  for (const entry of data) expect(entry[field]).toBe(value);
});

test("a relation is found from either side", async () => {
  const { data } = await ask("/v1/relations?figure=joseph-stalin&limit=200", "RelationList");
  const sides = data.map(({ from, to }: { from: string; to: string }) => [from, to]);
  expect(sides.every((side: string[]) => side.includes("joseph-stalin"))).toBe(true);
  expect(new Set(sides.map(([from]: string[]) => from)).size).toBeGreaterThan(1);
});

test("disputes are found by what they are about, reviews by their work", async () => {
  expect(idsOf(await ask("/v1/disputes?entry=joseph-stalin", "DisputeList"))).toContain("stalins-birth-date");
  const work = content.reviews[0]?.work.source;
  expect((await ask(`/v1/reviews?source=${work}`, "ReviewList")).total).toBeGreaterThan(0);
});
