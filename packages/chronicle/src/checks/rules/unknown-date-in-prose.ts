import { findDatesInText } from "../../date/find-dates-in-text.ts";
import { formatDate } from "../../date/format-date.ts";
import { safeParseDate } from "../../date/parse-date.ts";
import { nearest } from "../../query/nearest.ts";
import { Knowledge } from "../knowledge.ts";
import { retellings } from "../prose.ts";
import type { Rule } from "../rule.ts";

export const unknownDateInProse: Rule = {
  id: "unknown-date-in-prose",
  reason: "A date named in a text that retells the data is a date of the data.",
  explanation:
    "Summaries, sentences of stories and corrections of reviews retell what the data say. A day, a month or a year they name is one that the entries they are about know, or the entries that these name or that name them: of an event, a term, a life, a name, a source, a sourced statement.",
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
  scope: "around",
  check({ dataset, whole, report }) {
    const knowledge = new Knowledge(whole);
    for (const { text, at, about, claims } of retellings({ dataset })) {
      const dates = findDatesInText(text);
      if (dates.length === 0) continue;
      const around = knowledge.around(about);
      for (const { edtf, words } of dates) {
        const strict = claims !== undefined && claims.length > 0 && edtf.length === 10;
        if (strict ? knowledge.claimsKnowDay(claims, edtf) : knowledge.knowsDate(around, edtf)) continue;
        const exists = edtf.startsWith("XXXX") || safeParseDate(edtf).ok;
        const near = meant(edtf, knowledge.days(around));
        report({
          message: exists ? `Nothing that this text rests on knows of ${words}` : `${words} is no day of the calendar`,
          at,
          suggestion: near === undefined ? undefined : `did you mean ${formatDate(near)}?`,
        });
      }
    }
  },
};

/** The day that was probably meant: of those that are spelt most alike, the one nearest in time. */
function meant(edtf: string, days: Parameters<typeof nearest>[1]): string | undefined {
  const alike = nearest(edtf, days, 5).filter((day) => day !== edtf);
  const differing = (day: string) => [...day].filter((letter, at) => letter !== edtf[at]).length;
  const least = Math.min(...alike.map(differing));
  const away = (day: string) => Math.abs(Date.parse(day) - Date.parse(edtf)) || 0;
  return alike.filter((day) => differing(day) === least).sort((a, b) => away(a) - away(b))[0];
}
