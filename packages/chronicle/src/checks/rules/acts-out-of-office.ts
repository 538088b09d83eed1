import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/power.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const actsOutOfOffice: Rule = {
  id: "acts-out-of-office",
  reason: "Who acts as the holder of an office holds it then.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const { edtf } = event.time.effective.date;
      for (const [index, { figure, as }] of event.who.entries()) {
        const office = as === undefined ? undefined : dataset.find("office", as);
        if (!office || figure === undefined) continue;
        const terms = holdersOf(dataset, office.id).filter((term) => term.figure === figure);
        if (terms.some((term) => overlaps(termExtent(term), edtf) !== "no")) continue;
        report({
          message: `${dataset.label(figure)} cannot act as ${office.label} in ${event.label} ${onDate(edtf)}: ${terms.length === 0 ? "no term in that office is known" : "not in that office then"}`,
          at: { entry: event.id, path: ["who", index] },
          related: terms.map((term) => ({
            at: { entry: term.id, path: [term.end ? "end" : "start"] },
            message: `${term.label}: ${formatDate(term.start.date.edtf)} to ${term.end ? formatDate(term.end.date.edtf) : "an open end"}`,
          })),
        });
      }
    }
  },
};
