import fc from "fast-check";
import { expect, test } from "vitest";
import { open, type World } from "../../test/world.ts";
import { pathBetween } from "./path.ts";

const world = open({
  figures: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id })),
  offices: [{ id: "member", organization: "council" }],
  terms: [
    { id: "c-member", office: "member", figure: "c", start: "1950", end: "1955" },
    { id: "d-member", office: "member", figure: "d", start: "1951", end: "1952" },
  ],
  events: [
    {
      id: "meeting",
      date: "1951-02-03",
      who: [
        ["b", "present"],
        ["c", "present"],
      ],
    },
    {
      id: "dinner",
      date: "1960-02-03",
      who: [
        ["a", "present"],
        ["d", "alive"],
      ],
    },
  ],
  relations: [
    { id: "a-b", from: "a", to: "b", since: "1940", until: "1953-01-01" },
    { id: "d-e", from: "e", to: "d" },
    { id: "a-f", from: "a", to: "f", status: "refuted" },
  ],
});

const path = (from: string, to: string, date?: string) =>
  pathBetween(world, from, to, { date })?.map(({ to: { id }, tie, certainty, claims }) => [
    id,
    tie.type,
    certainty,
    ...claims,
  ]);

test("the shortest path is taken, whatever ties it", () => {
  expect(path("a", "e")).toEqual([
    ["d", "event", "possibly", "dinner.who.a", "dinner.who.d"],
    ["e", "relation", "certainly", "d-e"],
  ]);
});

test("at a date only what held by then counts", () => {
  expect(path("a", "d", "1951-06-01")).toEqual([
    ["b", "relation", "certainly", "a-b"],
    ["c", "event", "certainly", "meeting.who.b", "meeting.who.c"],
    ["d", "body", "possibly", "c-member.start", "d-member.start"],
  ]);
  expect(path("a", "b", "1954")).toBeUndefined();
});

test("from a figure to itself there are no steps; a refuted relation ties nobody", () => {
  expect(path("a", "a")).toEqual([]);
  expect(path("a", "f")).toBeUndefined();
  expect(() => pathBetween(world, "a", "nobody")).toThrow('There is no figure "nobody"');
});

const ids = ["a", "b", "c", "d", "e", "f", "g"];
const edges = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
  maxLength: 14,
  selector: String,
});

/** Steps between two figures by a look at everything: Floyd and Warshall's algorithm. */
function distance(pairs: readonly (readonly [string, string])[], from: string, to: string): number {
  const far = new Map<string, number>();
  const at = (a: string, b: string) => (a === b ? 0 : (far.get(`${a}${b}`) ?? Number.POSITIVE_INFINITY));
  for (const [a, b] of pairs) for (const key of [`${a}${b}`, `${b}${a}`]) far.set(key, 1);
  for (const k of ids)
    for (const a of ids) for (const b of ids) far.set(`${a}${b}`, Math.min(at(a, b), at(a, k) + at(k, b)));
  return at(from, to);
}

test("a path is never longer than need be, holds together, and does not depend on the order of the corpus", () => {
  fc.assert(
    fc.property(edges, fc.constantFrom(...ids), fc.constantFrom(...ids), (pairs, from, to) => {
      const relations = pairs.map(([a, b]) => ({ id: `${a}-${b}`, from: a, to: b }));
      const made = (own: World["relations"]) => open({ figures: ids.map((id) => ({ id })), relations: own ?? [] });
      const found = pathBetween(made(relations), from, to);
      expect(found?.length ?? Number.POSITIVE_INFINITY).toBe(distance(pairs, from, to));
      let at = from;
      for (const step of found ?? []) {
        expect(step.from.id).toBe(at);
        at = step.to.id;
      }
      if (found) expect(at).toBe(to);
      expect(pathBetween(made(relations.toReversed()), from, to)?.map((step) => step.to.id)).toEqual(
        found?.map((step) => step.to.id),
      );
    }),
    { numRuns: 300 },
  );
});
