import { isBefore } from "../../date/compare.ts";
import { dateInWords } from "../date-in-words.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const verbs = { effective: "takes effect", announced: "is announced", knownAbroad: "is known abroad" } as const;

export const announcedBeforeDecided: Rule = {
  id: "announced-before-decided",
  reason: "What is announced, takes effect or becomes known abroad has been decided before.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const { decided } = event.time;
      if (!decided) continue;
      for (const time of ["effective", "announced", "knownAbroad"] as const) {
        const claim = event.time[time];
        if (!claim || isBefore(claim.date.edtf, decided.date.edtf) !== "certainly") continue;
        report({
          message: `${event.label} ${verbs[time]} ${onDate(claim.date.edtf)}, before it is decided ${onDate(decided.date.edtf)}`,
          at: { entry: event.id, path: ["time", time] },
          related: [
            { at: { entry: event.id, path: ["time", "decided"] }, message: `decided ${dateInWords(decided.date)}` },
          ],
        });
      }
    }
  },
};
