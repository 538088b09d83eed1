import { overlaps } from "../../date/compare.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/term-extent.ts";
import { holding } from "../holding.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const termOverlap: Rule = {
  id: "term-overlap",
  reason: "An exclusive office has one holder at a time.",
  explanation:
    "An office with `seats: 1` has one holder at a time, one with more seats as many as it has. A seat may pass from one to the other within a day. Acting holders do not count.",
  fails: {
    "terms/dictator.yaml": `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
  brutus-dictator:
    figure: brutus
    start: -0044
    end: -0043-03-15
`,
  },
  passes: {
    "terms/dictator.yaml": `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
  brutus-dictator:
    figure: brutus
    start: -0043-03-15
    end: -0043-03-15
`,
  },
  reads: ["office", "term", "figure"],
  check({ dataset, report }) {
    for (const office of dataset.offices) {
      if (office.seats === null) continue;
      const terms = holdersOf(dataset, office.id).filter((term) => !term.acting);
      for (const [index, term] of terms.entries()) {
        const rivals = terms
          .slice(0, index)
          .filter((earlier) => overlaps(termExtent(earlier), termExtent(term)) === "certainly");
        if (rivals.length < office.seats) continue;
        const same = rivals.some((earlier) => earlier.figure === term.figure);
        report({
          message: `${office.label} has ${office.seats === 1 ? "one seat" : `${office.seats} seats`}: ${dataset.label(term.figure)} takes it ${onDate(term.start.date.edtf)} while ${list(rivals.map((earlier) => holding(dataset, earlier)))}`,
          at: { entry: term.id, path: ["start"] },
          related: rivals.map((earlier) => ({
            at: { entry: earlier.id, path: [earlier.end ? "end" : "start"] },
            message: holding(dataset, earlier),
          })),
          suggestion: same ? "the same person twice: one term, or an end to the first" : undefined,
        });
      }
    }
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
