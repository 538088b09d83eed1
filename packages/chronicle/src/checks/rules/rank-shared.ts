import { overlaps } from "../../date/compare.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/term-extent.ts";
import { holding } from "../holding.ts";
import type { Rule } from "../rule.ts";

const senators = (rank: number) => ({
  "offices/senator.yaml": "name: Senator\nkind: magistracy\norganization: senate\ncite: [suetonius]\n",
  "terms/senator.yaml": `
office: senator
cite: [suetonius]
entries:
  caesar-senator: { figure: caesar, start: -0068, end: -0043-03-15, rank: 1 }
  brutus-senator: { figure: brutus, start: -0055, end: -0041-10-23, rank: ${rank} }
`,
});

export const rankShared: Rule = {
  id: "rank-shared",
  reason: "Two holders of an office do not have the same rank at the same time.",
  explanation:
    "`rank` on a term is the holder's place among the holders of the office, 1 the highest, as the order of listing has it.",
  fails: senators(1),
  passes: senators(2),
  reads: ["office", "term", "figure"],
  check({ dataset, report }) {
    for (const office of dataset.offices) {
      const ranked = new Map<number, ReturnType<typeof holdersOf>>();
      for (const term of holdersOf(dataset, office.id)) {
        if (term.rank === null) continue;
        const others = ranked.get(term.rank) ?? [];
        const rival = others.find((other) => overlaps(termExtent(other), termExtent(term)) === "certainly");
        if (rival)
          report({
            message: `${dataset.label(term.figure)} and ${dataset.label(rival.figure)} are both number ${term.rank} among those who hold ${office.label}`,
            at: { entry: term.id, path: ["rank"] },
            related: [{ at: { entry: rival.id, path: ["rank"] }, message: holding(dataset, rival) }],
          });
        ranked.set(term.rank, [...others, term]);
      }
    }
  },
};
