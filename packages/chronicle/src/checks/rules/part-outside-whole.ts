import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Rule } from "../rule.ts";

export const partOutsideWhole: Rule = {
  id: "part-outside-whole",
  reason: "A part of an event happens while the whole does.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const whole = event.partOf === undefined ? undefined : dataset.find("event", event.partOf);
      if (!whole) continue;
      const [inner, outer] = [event.time.effective.date, whole.time.effective.date];
      if (overlaps(inner.edtf, outer.edtf) !== "no") continue;
      report({
        message: `${event.label} (${formatDate(inner.edtf)}) lies outside ${whole.label} (${formatDate(outer.edtf)}), of which it is said to be part`,
        at: { entry: event.id, path: ["time", "effective"] },
        related: [
          { at: { entry: whole.id, path: ["time", "effective"] }, message: `${whole.label}: ${dateInWords(outer)}` },
        ],
      });
    }
  },
};
