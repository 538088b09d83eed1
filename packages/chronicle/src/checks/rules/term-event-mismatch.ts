import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

export const termEventMismatch: Rule = {
  id: "term-event-mismatch",
  reason: "A term that an event began or ended begins or ends when that event happened.",
  explanation:
    "A term may name the event that began or ended it. The two happened together: on the day the event took effect, or on the day it was decided.",
  fails: {
    "terms/dictator.yaml": `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: -0048
    end: { date: -0043-03-10, event: murder-of-caesar }
`,
    "offices/dictator.yaml": `
name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
existed: { to: -0043-03-10 }
cite: [suetonius]
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
      for (const side of ["start", "end"] as const) {
        const claim = term[side];
        const event = claim?.event === undefined ? undefined : dataset.find("event", claim.event);
        if (!claim || !event) continue;
        const times = [event.time.effective, event.time.decided].filter((time) => time !== undefined);
        if (times.some((time) => overlaps(time.date.edtf, claim.date.edtf) !== "no")) continue;
        report({
          message: `${term.label}: its ${side}, ${formatDate(claim.date.edtf)}, is put down to ${event.label}, which happened ${onDate(event.time.effective.date.edtf)}`,
          at: { entry: term.id, path: [side] },
          related: [
            {
              at: { entry: event.id, path: ["time", "effective"] },
              message: `${event.label}: ${formatDate(event.time.effective.date.edtf)}`,
            },
          ],
        });
      }
    }
  },
};
