import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/term-extent.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const actsOutOfOffice: Rule = {
  id: "acts-out-of-office",
  reason: "Who acts as the holder of an office holds it then.",
  explanation:
    "`as:` beside a figure in an event names the office in which that person acted. A term of that person in that office covers the day of the event, at least possibly.",
  fails: {
    "events/decree.yaml": `
title: Decree
kind: meeting
summary: A decree was read out.
time: { effective: -0043-03-14 }
who: [{ figure: brutus, role: killer, as: dictator }]
cite: [suetonius]
`,
  },
  passes: {
    "events/decree.yaml": `
title: Decree
kind: meeting
summary: A decree was read out.
time: { effective: -0043-03-14 }
who: [{ figure: caesar, role: killer, as: dictator }]
cite: [suetonius]
`,
  },
  reads: ["event", "term", "office", "figure"],
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
