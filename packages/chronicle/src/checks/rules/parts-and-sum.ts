import type { Rule } from "../rule.ts";

const vote = (all: number) => `
title: Vote of the Senate
kind: meeting
summary: The Senate voted.
time: { effective: -0043-03-17 }
counts:
  for: { what: votes for, min: 300, max: 320 }
  against: { what: votes against, min: 20, max: 30 }
  voting: { what: senators voting, min: ${all}, max: ${all}, of: [for, against] }
cite: [suetonius]
`;

export const partsAndSum: Rule = {
  id: "parts-and-sum",
  reason: "Numbers that are said to add up do, and a lowest number is not above the highest.",
  explanation:
    "A number of an event may name, under `of:`, other numbers of the same event that add up to it: the votes for and against, the dead and the wounded. The ranges must allow it: the lowest of the parts together are not above the highest of the whole, and the other way round.",
  fails: { "events/vote.yaml": vote(400) },
  passes: { "events/vote.yaml": vote(340) },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const byKey = new Map(event.counts.map((count) => [count.key, count]));
      for (const count of event.counts) {
        const at = { entry: event.id, path: ["counts", count.key] };
        const parts = count.of.map((key) => byKey.get(key));
        const unknown = count.of.filter((key) => !byKey.has(key));
        if (unknown.length > 0) {
          report({
            message: `${event.label} counts no "${unknown.join('", "')}"`,
            at: { ...at, path: [...at.path, "of"] },
            suggestion: `one of: ${[...byKey.keys()].filter((key) => key !== count.key).join(", ")}`,
          });
          continue;
        }
        if (parts.length === 0) continue;
        const [min, max] = [sum(parts.map((part) => part?.min ?? 0)), sum(parts.map((part) => part?.max ?? 0))];
        if (min <= count.max && max >= count.min) continue;
        report({
          message: `${count.what} of ${event.label} are ${range(count.min, count.max)}, but ${count.of.join(" and ")} add up to ${range(min, max)}`,
          at,
          related: count.of.map((key) => ({
            at: { entry: event.id, path: ["counts", key] },
            message: `${byKey.get(key)?.what}: ${range(byKey.get(key)?.min ?? 0, byKey.get(key)?.max ?? 0)}`,
          })),
        });
      }
    }
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function range(min: number, max: number): string {
  return min === max ? String(min) : `${min}–${max}`;
}
