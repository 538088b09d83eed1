import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const term = (why: string) => `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: ${why}, event: murder-of-caesar }
`;

export const termReasonMismatch: Rule = {
  id: "term-reason-mismatch",
  reason: "A term that ended by death ended when its holder died.",
  explanation: "`why: death` at the end of a term is held against the death of the figure, whose date it has.",
  possibly: true,
  fails: {
    "terms/dictator.yaml": term("death").replace("-0043-03-15", "-0043-03-13").replace(", event: murder-of-caesar", ""),
    "offices/dictator.yaml": "name: Dictator\nkind: magistracy\norganization: senate\nseats: 1\ncite: [suetonius]\n",
  },
  passes: { "terms/dictator.yaml": term("death") },
  scope: "entry",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const died = dataset.find("figure", term.figure)?.died;
      if (term.end?.why !== "death" || !died) continue;
      const certainty = contradiction(overlaps, "no", term.end.date.edtf, died.date.edtf);
      if (!certainty) continue;
      report({
        certainty,
        message: `${term.label} is said to end by death ${onDate(term.end.date.edtf)}, but ${dataset.label(term.figure)} died ${onDate(died.date.edtf)}`,
        at: { entry: term.id, path: ["end"] },
        related: [{ at: { entry: term.figure, path: ["died"] }, message: `died ${formatDate(died.date.edtf)}` }],
      });
    }
  },
};
