import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Rule } from "../rule.ts";

export const causeAfterEffect: Rule = {
  id: "cause-after-effect",
  reason: "A cause does not begin after its effect has ended.",
  possibly: true,
  explanation:
    "What led to an event began before that event was over. A cause that lasts longer than its effect is no contradiction.",
  fails: {
    "events/quarrel.yaml": `
title: Quarrel
kind: meeting
summary: They quarrelled.
time: { effective: -0044-12-01 }
causes: [{ event: murder-of-caesar }]
cite: [suetonius]
`,
  },
  passes: {
    "events/quarrel.yaml": `
title: Quarrel
kind: meeting
summary: They quarrelled.
time: { effective: -0043-03-16 }
causes: [{ event: murder-of-caesar }]
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      for (const [index, { event: id }] of event.causes.entries()) {
        const cause = dataset.find("event", id);
        if (!cause) continue;
        const begins = cause.time.decided ?? cause.time.effective;
        const certainty = contradiction(isBefore, "certainly", event.time.effective.date.edtf, begins.date.edtf);
        if (!certainty) continue;
        report({
          certainty,
          message: `${cause.label} (${formatDate(begins.date.edtf)}) cannot have led to ${event.label}, which was over by then (${formatDate(event.time.effective.date.edtf)})`,
          at: { entry: event.id, path: ["causes", index] },
          related: [
            {
              at: { entry: cause.id, path: ["time", cause.time.decided ? "decided" : "effective"] },
              message: `${cause.label}: ${dateInWords(begins.date)}`,
            },
          ],
        });
      }
    }
  },
};
