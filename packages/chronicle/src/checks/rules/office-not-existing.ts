import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const officeNotExisting: Rule = {
  id: "office-not-existing",
  reason: "An office is held while it exists.",
  possibly: true,
  explanation:
    "A term lies within the time for which its office existed. Where the office was renamed, it is one office with names by date; where it was abolished and founded anew, two.",
  fails: {
    "offices/dictator.yaml": `
name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
existed: { from: -0045, to: -0043-03-15 }
cite: [suetonius]
`,
  },
  passes: {
    "offices/dictator.yaml": `
name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
existed: { from: -0048, to: -0043-03-15 }
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const office = dataset.find("office", term.office);
      if (!office) continue;
      const { from, to } = office.existed;
      const early = from && contradiction(isBefore, "certainly", term.start.date.edtf, from.date.edtf);
      if (early) {
        report({
          certainty: early,
          message: `${term.label} begins ${onDate(term.start.date.edtf)}, but the office dates from ${formatDate(from.date.edtf)}`,
          at: { entry: term.id, path: ["start"] },
          related: [
            {
              at: { entry: office.id, path: ["existed", "from"] },
              message: `${office.label}: from ${formatDate(from.date.edtf)}`,
            },
          ],
        });
      }
      const last = term.end ?? term.start;
      const late = to && contradiction(isBefore, "certainly", to.date.edtf, last.date.edtf);
      if (late) {
        report({
          certainty: late,
          message: `${term.label} lasts until ${formatDate(last.date.edtf)}, but the office ended ${onDate(to.date.edtf)}`,
          at: { entry: term.id, path: [term.end ? "end" : "start"] },
          related: [
            {
              at: { entry: office.id, path: ["existed", "to"] },
              message: `${office.label}: until ${formatDate(to.date.edtf)}`,
            },
          ],
        });
      }
    }
  },
};
