import { formatDate } from "../../date/format-date.ts";
import { MONTHS } from "../../date/months.ts";
import { safeParseDate } from "../../date/parse-date.ts";
import type { Dataset } from "../../query/dataset.ts";
import { nearest } from "../../query/nearest.ts";
import { retellings } from "../prose.ts";
import type { Rule } from "../rule.ts";

const dayInWords = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")}) (\\d{3,4})\\b`, "g");

export const unknownDateInProse: Rule = {
  id: "unknown-date-in-prose",
  reason: "A day named in a text that retells the data is a day of the data.",
  explanation:
    "Summaries, sentences of stories and corrections of reviews retell what the data say. A day they name is a day that some entry knows: of an event, a term, a life, a name, a source.",
  fails: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried on 18 April 1085.
time: { effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  passes: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried three days later.
time: { effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  absence: true,
  check({ dataset, report }) {
    const days = knownDays(dataset);
    for (const { text, at } of retellings({ dataset })) {
      for (const [words, day = "", month = "", year = ""] of text.matchAll(dayInWords)) {
        const iso = `${year.padStart(4, "0")}-${monthNumber(month)}-${day.padStart(2, "0")}`;
        if (days.has(iso)) continue;
        const [near] = nearest(iso, [...days], 1);
        report({
          message: safeParseDate(iso).ok ? `No entry knows of ${words}` : `${words} is no day of the calendar`,
          at,
          suggestion: near === undefined ? undefined : `did you mean ${formatDate(near)}?`,
        });
      }
    }
  },
};

/** Every day that some claim, name or statement of the dataset speaks of, both ends of ranges and both styles included. */
function knownDays(dataset: Dataset): Set<string> {
  const days = new Set<string>();
  const isoDay = /-?\d{4}-\d{2}-\d{2}/g;
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) gather(item);
    else if (value !== null && typeof value === "object") {
      const { edtf, oldStyle } = value as { edtf?: unknown; oldStyle?: unknown };
      for (const text of [edtf, oldStyle])
        if (typeof text === "string") for (const [day] of text.matchAll(isoDay)) days.add(day);
      for (const child of Object.values(value)) if (typeof child === "object") gather(child);
    }
  };
  for (const kind of ["event", "figure", "organization", "office", "term", "place", "relation"] as const)
    gather(dataset.all(kind));
  for (const source of dataset.sources) if (source.issued !== undefined) gather({ edtf: source.issued });
  for (const claim of dataset.claims) {
    for (const [, day = "", month = "", year = ""] of claim.text.matchAll(dayInWords)) {
      days.add(`${year.padStart(4, "0")}-${monthNumber(month)}-${day.padStart(2, "0")}`);
    }
  }
  return days;
}

/** The number of a month by its name, as ISO 8601 writes it. */
function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name) + 1).padStart(2, "0");
}
