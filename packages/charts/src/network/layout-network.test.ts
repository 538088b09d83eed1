import fc from "fast-check";
import { expect, test } from "vitest";
import { touches } from "../time/day-range.ts";
import { drawNetwork, networkKey, tableNetwork } from "./draw-network.ts";
import { layoutNetwork } from "./layout-network.ts";
import { type Network, networkThen } from "./network.ts";
import { readTie, tieAttributes } from "./tie-attributes.ts";

/** What a drawing says where a number is missing; no name may say it too. */
const broken = /NaN|Infinity|undefined/;

const network: fc.Arbitrary<Network> = fc
  .record({
    names: fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 24 }).filter((text) => !broken.test(text)),
      { minLength: 1, maxLength: 45 },
    ),
    ties: fc.array(
      fc.record({
        a: fc.nat(),
        b: fc.nat(),
        certain: fc.boolean(),
        style: fc.constantFrom("tie", "directed", "against"),
      }),
      { maxLength: 90 },
    ),
  })
  .map(({ names, ties }) => {
    const id = (index: number) => `f${String(index % names.length).padStart(2, "0")}`;
    return {
      id: "network",
      title: "",
      nodes: names.map((label, index) => ({ id: id(index), label, href: `/figures/${id(index)}/` })),
      edges: ties
        .filter(({ a, b }) => a % names.length !== b % names.length)
        .map(({ a, b, certain, style }, index) => ({
          id: `r${index}`,
          from: id(a),
          to: id(b),
          words: "patron of",
          inverse: "protege of",
          when: "",
          at: { start: { min: 0, max: 0 }, end: { min: 1440, max: 1440 } },
          established: certain,
          style,
          certain,
        })),
    } as Network;
  });

test("no name lies on another, nothing leaves the drawing, everybody and every tie is drawn", () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 420, max: 1400 }), (given, width) => {
      const layout = layoutNetwork(given, { width });
      expect(layout.nodes.map(({ node }) => node.id)).toEqual(given.nodes.map(({ id }) => id).sort());
      expect(layout.edges).toHaveLength(given.edges.length);
      for (const [index, a] of layout.nodes.entries()) {
        expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
        expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
        expect(a.y + a.height / 2).toBeLessThanOrEqual(layout.height + 1e-6);
        for (const b of layout.nodes.slice(index + 1)) {
          const touch = Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < a.height;
          if (touch) throw new Error(`${a.node.id} lies on ${b.node.id}`);
        }
      }
      expect(drawNetwork(layout).html).not.toMatch(broken);
    }),
    { numRuns: 1500 },
  );
});

test("the same network in another order has the same drawing, to the byte", () => {
  fc.assert(
    fc.property(network, (given) => {
      const again = { ...given, nodes: given.nodes.toReversed(), edges: given.edges.toReversed() };
      expect(drawNetwork(layoutNetwork(again, { width: 900 })).html).toBe(
        drawNetwork(layoutNetwork(given, { width: 900 })).html,
      );
    }),
    { numRuns: 1000 },
  );
});

test("the table tells each tie from both of its ends", () => {
  fc.assert(
    fc.property(network, (given) => {
      const told = tableNetwork(given).html;
      expect(told.split("patron of ").length - 1).toBe(given.edges.length);
      expect(told.split("protege of ").length - 1).toBe(given.edges.length);
    }),
    { numRuns: 1000 },
  );
});

test("a day shows of a network just what held on it, in the same places, and a script reads from each line what it says", () => {
  const withDays = fc.tuple(
    network,
    fc.array(fc.tuple(fc.integer({ min: -7000, max: -1500 }), fc.nat(2000)), { minLength: 90, maxLength: 90 }),
  );
  fc.assert(
    fc.property(withDays, fc.integer({ min: -7000, max: -1500 }), ([given, spans], day) => {
      const edges = given.edges.map((edge, index) => {
        const [from = 0, length = 0] = spans[index] ?? [];
        const at = (number: number) => ({ min: number * 1440, max: number * 1440 + 1439 });
        return { ...edge, at: { start: at(from), end: at(from + length) } };
      });
      const whole = { ...given, edges };
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const then = networkThen(whole, iso);
      for (const edge of edges) {
        const read = readTie(
          Object.fromEntries(
            Object.entries(tieAttributes(edge)).map(([key, value]) => [key.replace("data-", ""), value]),
          ),
        );
        expect([read.from, read.to, read.words, read.inverse, read.established]).toEqual([
          edge.from,
          edge.to,
          edge.words,
          edge.inverse,
          edge.established,
        ]);
        const held = then.edges.find(({ id }) => id === edge.id);
        expect(touches(read, day)).toBe(held ? "certainly" : "no");
      }
      const tied = new Set(then.edges.flatMap(({ from, to }) => [from, to]));
      expect(then.nodes.map(({ id }) => id)).toEqual(given.nodes.map(({ id }) => id).filter((id) => tied.has(id)));
    }),
    { numRuns: 1000 },
  );
});

test("the key names the ties that there are, the most frequent first, and no line that is not in the drawing", () => {
  const edge = (words: string, style: "tie" | "directed", index: number): Network["edges"][number] => ({
    id: `r${index}`,
    from: "a",
    to: "b",
    words,
    inverse: words,
    when: "",
    at: { start: { min: 0, max: 0 }, end: { min: 0, max: 0 } },
    established: true,
    style,
    certain: true,
  });
  const edges = ["friend of", "cousin of", "cousin of"].map((words, index) => edge(words, "tie", index));
  const key = networkKey({ id: "n", title: "", nodes: [], edges }).html;
  expect([...key.matchAll(/<\/svg>([^<]+)</g)].map(([, words]) => words)).toEqual([
    "cousin of, friend of",
    "not certain on this day",
  ]);
});
