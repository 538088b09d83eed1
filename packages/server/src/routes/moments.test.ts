import { momentsOf } from "@thaw/chronicle";
import { content, onThisDay, timelineOf } from "@thaw/content";
import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("the timeline of a person has every moment of the life and of the terms", async () => {
  const { data, total } = await ask("/v1/timeline?figure=lavrentiy-beria&limit=200", "Timeline");
  expect(total).toBe(data.length);
  const claims = new Set(data.map(({ id }: { id: string }) => id));
  for (const { claim, what } of timelineOf(content, "lavrentiy-beria"))
    if (what !== "event") expect(claims, claim).toContain(claim);
  expect(claims).toContain("arrest-of-beria.announced");
});

test("secret and public days of one event stand apart", async () => {
  const on = async (day: string) =>
    (await ask(`/v1/timeline?date=${day}&figure=lavrentiy-beria`, "Timeline")).data.map(
      ({ entry, what }: { entry: string; what: string }) => `${entry} ${what}`,
    );
  expect(await on("1953-06-26")).toContain("arrest-of-beria effective");
  expect(await on("1953-07-10")).toContain("arrest-of-beria announced");
});

test("the whole timeline is the content's, and its pages hold each moment once", async () => {
  const seen: string[] = [];
  let next: string | null = "/v1/timeline?limit=200";
  while (next !== null) {
    const page = await ask(next, "Timeline");
    seen.push(...page.data.map(({ id }: { id: string }) => id));
    next = page.next;
  }
  expect(seen).toEqual(momentsOf(content).map(({ claim }) => claim));
});

test("moments are counted by what they are, and cut to the fields asked for", async () => {
  const { facets } = await ask("/v1/timeline?limit=1&facet=what", "Timeline");
  const sum = facets.what.reduce((all: number, { count }: { count: number }) => all + count, 0);
  expect(sum).toBe(momentsOf(content).length);
});

test("on this day of the year: the arrest of Beria, in its year", async () => {
  const { data, labels } = await ask("/v1/on-this-day/06-26", "OnThisDay");
  expect(data).toContainEqual(expect.objectContaining({ entry: "arrest-of-beria", what: "effective", year: 1953 }));
  expect(data.map(({ id }: { id: string }) => id)).toEqual(
    onThisDay(content, "06-26").certain.map(({ claim }) => claim),
  );
  expect(labels["arrest-of-beria"]).toBe("Arrest of Lavrentiy Beria");
});

test("the 29th of February is a day", () => ask("/v1/on-this-day/02-29", "OnThisDay"));

test.each([
  ["06-31", undefined],
  ["6-26", "/v1/on-this-day/06-26"],
  ["1953-06-26", "/v1/on-this-day/06-26"],
  ["june", undefined],
  ["13-01", undefined],
])("%s is no day of the year", async (day, suggestion) => {
  expect((await askProblem(`/v1/on-this-day/${day}`, "bad-date")).suggestion).toBe(suggestion);
});
