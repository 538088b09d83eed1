import { isBefore } from "../../date/compare.ts";
import { contradiction } from "../contradiction.ts";
import { dateInWords } from "../date-in-words.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const verbs = { effective: "takes effect", announced: "is announced", knownAbroad: "is known abroad" } as const;

export const announcedBeforeDecided: Rule = {
  id: "announced-before-decided",
  reason: "What is announced, takes effect or becomes known abroad has been decided before.",
  possibly: true,
  explanation:
    "An event has four times: decided, effective, announced, known abroad. Nothing takes effect, is announced or becomes known before it has been decided. Where a decision was only confirmed later, that confirmation is an event of its own.",
  fails: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: The Senate let him be buried.
time: { decided: -0043-03-20, effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  passes: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: The Senate let him be buried.
time: { decided: -0043-03-17, effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const { decided } = event.time;
      if (!decided) continue;
      for (const time of ["effective", "announced", "knownAbroad"] as const) {
        const claim = event.time[time];
        if (!claim) continue;
        const certainty = contradiction(isBefore, "certainly", claim.date.edtf, decided.date.edtf);
        if (!certainty) continue;
        report({
          certainty,
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
