import { againstBirth, againstDeath } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const holderNotAlive: Rule = {
  id: "holder-not-alive",
  reason: "An office is held by the living: a term lies within its holder's life.",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const figure = dataset.find("figure", term.figure);
      if (!figure) continue;
      againstBirth(
        {
          figure,
          doing: `be ${dataset.label(term.office)}`,
          edtf: term.start.date.edtf,
          at: { entry: term.id, path: ["start"] },
        },
        report,
      );
      if (term.end)
        againstDeath(
          {
            figure,
            doing: `still be ${dataset.label(term.office)}`,
            edtf: term.end.date.edtf,
            at: { entry: term.id, path: ["end"] },
          },
          report,
        );
      else
        againstDeath(
          {
            figure,
            doing: `become ${dataset.label(term.office)}`,
            edtf: term.start.date.edtf,
            at: { entry: term.id, path: ["start"] },
          },
          report,
        );
    }
  },
};
