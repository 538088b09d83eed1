import { againstBirth, againstDeath } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const holderNotAlive: Rule = {
  id: "holder-not-alive",
  reason: "An office is held by the living: a term lies within its holder's life.",
  possibly: true,
  explanation:
    "A term begins after its holder's birth and ends no later than the holder's death. A term whose end nobody knows only has to begin in time.",
  fails: {
    "terms/dictator.yaml": `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: -0148
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
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
`,
  },
  scope: "entry",
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
