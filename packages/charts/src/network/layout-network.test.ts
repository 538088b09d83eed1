import fc from "fast-check";
import { expect, test } from "vitest";
import { drawNetwork, tableNetwork } from "./draw-network.ts";
import { layoutNetwork } from "./layout-network.ts";
import type { Network } from "./network.ts";

const network: fc.Arbitrary<Network> = fc
  .record({
    names: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 45 }),
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
      expect(drawNetwork(layout).html).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 120 },
  );
});

test("the same network in another order has the same drawing, to the byte", () => {
  fc.assert(
    fc.property(network, (given) => {
      const again = { ...given, nodes: [...given.nodes] };
      expect(drawNetwork(layoutNetwork(again, { width: 900 })).html).toBe(
        drawNetwork(layoutNetwork(given, { width: 900 })).html,
      );
    }),
    { numRuns: 30 },
  );
});

test("the table tells each tie from both of its ends", () => {
  fc.assert(
    fc.property(network, (given) => {
      const told = tableNetwork(given).html;
      expect(told.split("patron of ").length - 1).toBe(given.edges.length);
      expect(told.split("protege of ").length - 1).toBe(given.edges.length);
    }),
    { numRuns: 60 },
  );
});
