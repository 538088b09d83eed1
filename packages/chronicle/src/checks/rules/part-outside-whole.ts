import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Rule } from "../rule.ts";

export const partOutsideWhole: Rule = {
  id: "part-outside-whole",
  reason: "A part of an event happens while the whole does.",
  possibly: true,
  explanation:
    "An event that is `partOf` another shares time with it. A part that reaches over the edge of what is known of its whole is let pass.",
  fails: {
    "events/session.yaml": `
title: Session
kind: meeting
summary: The Senate sat.
time: { effective: -0043-03-17 }
cite: [suetonius]
`,
    "events/motion.yaml": `
title: Motion
kind: meeting
summary: A motion was put.
time: { effective: -0043-03-19 }
partOf: session
cite: [suetonius]
`,
  },
  passes: {
    "events/session.yaml": `
title: Session
kind: meeting
summary: The Senate sat.
time: { effective: -0043-03-17 }
cite: [suetonius]
`,
    "events/motion.yaml": `
title: Motion
kind: meeting
summary: A motion was put.
time: { effective: -0043-03-17 }
partOf: session
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const whole = event.partOf === undefined ? undefined : dataset.find("event", event.partOf);
      if (!whole) continue;
      const [inner, outer] = [event.time.effective.date, whole.time.effective.date];
      const certainty = contradiction(overlaps, "no", inner.edtf, outer.edtf);
      if (!certainty) continue;
      report({
        certainty,
        message: `${event.label} (${formatDate(inner.edtf)}) lies outside ${whole.label} (${formatDate(outer.edtf)}), of which it is said to be part`,
        at: { entry: event.id, path: ["time", "effective"] },
        related: [
          { at: { entry: whole.id, path: ["time", "effective"] }, message: `${whole.label}: ${dateInWords(outer)}` },
        ],
      });
    }
  },
};
