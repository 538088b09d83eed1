import { isBefore } from "../../date/compare.ts";
import type { DatedClaim } from "../../model/claim.ts";
import { contradiction } from "../contradiction.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Location } from "../finding.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";
import { valuesOf } from "../values-of.ts";

const verbs = { effective: "takes effect", announced: "is announced", knownAbroad: "is known abroad" } as const;

export const announcedBeforeDecided: Rule = {
  id: "announced-before-decided",
  reason: "What is announced, takes effect or becomes known abroad has been decided before.",
  possibly: true,
  explanation:
    "An event has four times: decided, effective, announced, known abroad. Nothing takes effect, is announced or becomes known before it has been decided, and neither is the beginning or end of a term announced before the event that brought it. Rival dates are looked at as well. Where a decision was only confirmed later, that confirmation is an event of its own.",
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
  scope: "entry",
  check({ dataset, report }) {
    const look = (what: string, claim: DatedClaim, at: Location, decided: DatedClaim, decidedAt: Location) => {
      for (const value of valuesOf(claim)) {
        const certainty = contradiction(isBefore, "certainly", value.date.edtf, decided.date.edtf);
        if (!certainty) continue;
        report({
          certainty,
          message: `${what} ${onDate(value.date.edtf)}, before it is decided ${onDate(decided.date.edtf)}`,
          at: { ...at, path: [...at.path, ...value.at] },
          related: [{ at: decidedAt, message: `decided ${dateInWords(decided.date)}` }],
        });
      }
    };
    for (const event of dataset.events) {
      const { decided } = event.time;
      if (!decided) continue;
      for (const time of ["effective", "announced", "knownAbroad"] as const) {
        const claim = event.time[time];
        if (claim)
          look(`${event.label} ${verbs[time]}`, claim, { entry: event.id, path: ["time", time] }, decided, {
            entry: event.id,
            path: ["time", "decided"],
          });
      }
    }
    for (const term of dataset.terms) {
      for (const side of ["start", "end"] as const) {
        const event = term[side]?.event === undefined ? undefined : dataset.find("event", term[side].event);
        const announced = term[side]?.announced;
        if (!event || !announced) continue;
        const time = event.time.decided ? "decided" : "effective";
        look(
          `The ${side} of ${term.label} is announced`,
          announced,
          { entry: term.id, path: [side, "announced"] },
          event.time[time] ?? event.time.effective,
          { entry: event.id, path: ["time", time] },
        );
      }
    }
  },
};
