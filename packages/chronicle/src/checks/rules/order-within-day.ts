import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Rule } from "../rule.ts";

export const orderWithinDay: Rule = {
  id: "order-within-day",
  reason: "An event that came after another cannot be dated before it, nor come after itself.",
  explanation:
    "`after:` lists events of the same day that came before. None of them may be dated later, and no two may each come after the other.",
  fails: {
    "events/speech.yaml": `
title: Speech
kind: meeting
summary: A speech was made.
time: { effective: -0043-03-14 }
after: [murder-of-caesar]
cite: [suetonius]
`,
  },
  passes: {
    "events/speech.yaml": `
title: Speech
kind: meeting
summary: A speech was made.
time: { effective: -0043-03-15 }
after: [murder-of-caesar]
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      for (const [index, id] of event.after.entries()) {
        const earlier = dataset.find("event", id);
        if (!earlier) continue;
        const circle = id === event.id || earlier.after.includes(event.id);
        if (!circle && isBefore(event.time.effective.date.edtf, earlier.time.effective.date.edtf) !== "certainly")
          continue;
        report({
          message: circle
            ? `${event.label} and ${earlier.label} are each said to come after the other`
            : `${event.label} (${formatDate(event.time.effective.date.edtf)}) is said to come after ${earlier.label} (${formatDate(earlier.time.effective.date.edtf)})`,
          at: { entry: event.id, path: ["after", index] },
          related: [
            {
              at: { entry: earlier.id, path: ["time", "effective"] },
              message: `${earlier.label}: ${dateInWords(earlier.time.effective.date)}`,
            },
          ],
        });
      }
    }
  },
};
