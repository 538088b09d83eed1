import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const officeNotExisting: Rule = {
  id: "office-not-existing",
  reason: "An office is held while it exists.",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const office = dataset.find("office", term.office);
      if (!office) continue;
      const { from, to } = office.existed;
      if (from && isBefore(term.start.date.edtf, from.date.edtf) === "certainly") {
        report({
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
      if (to && isBefore(to.date.edtf, last.date.edtf) === "certainly") {
        report({
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
