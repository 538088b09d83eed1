import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/term-extent.ts";
import { holding } from "../holding.ts";
import type { Rule } from "../rule.ts";

const senator = (start: string) => ({
  "offices/senator.yaml": "name: Senator\nkind: magistracy\norganization: senate\ncite: [suetonius]\n",
  "terms/senator.yaml": `
office: senator
cite: [suetonius]
entries:
  caesar-senator: { figure: caesar, start: -0068, end: -0050 }
  caesar-senator-again: { figure: caesar, start: ${start}, end: -0043-03-15 }
`,
});

export const sameTermTwice: Rule = {
  id: "same-term-twice",
  reason: "Nobody holds the same office twice at the same time.",
  explanation:
    "Two terms of one person in one office that overlap are one term entered twice, or the first lacks its end.",
  fails: senator("-0055"),
  passes: senator("-0049"),
  reads: ["office", "term", "figure"],
  check({ dataset, report }) {
    for (const office of dataset.offices) {
      if (office.seats === 1) continue;
      const byFigure = new Map<string, ReturnType<typeof holdersOf>>();
      for (const term of holdersOf(dataset, office.id)) {
        const others = byFigure.get(term.figure) ?? [];
        const first = others.find((other) => overlaps(termExtent(other), termExtent(term)) === "certainly");
        if (first && termExtent(first).end.max > termExtent(term).start.max)
          report({
            message: `${dataset.label(term.figure)} becomes ${office.label} again in ${formatDate(term.start.date.edtf)}, while ${holding(dataset, first)}`,
            at: { entry: term.id, path: ["start"] },
            related: [
              { at: { entry: first.id, path: [first.end ? "end" : "start"] }, message: holding(dataset, first) },
            ],
          });
        byFigure.set(term.figure, [...others, term]);
      }
    }
  },
};
