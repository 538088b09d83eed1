import { Knowledge } from "../knowledge.ts";
import { numbersInText } from "../numbers-in-text.ts";
import { retellings } from "../prose.ts";
import type { Rule } from "../rule.ts";

const burial = (wounds: string) => `
title: Report of the physician
kind: meeting
summary: Antistius found ${wounds} wounds, of which one was deadly.
time: { effective: -0043-03-15 }
causes: [{ event: murder-of-caesar }]
cite: [suetonius]
`;

export const unknownNumberInProse: Rule = {
  id: "unknown-number-in-prose",
  reason: "A number in a text that retells the data is a number of the data.",
  explanation:
    "A number in figures in a summary, a sentence of a story or a correction of a review is one that the entries it is about know: as a count or within the range of one, or in a sourced statement or a note. Ordinals, and numbers written in words, are let pass.",
  absence: true,
  fails: { "events/report.yaml": burial("32") },
  passes: { "events/report.yaml": burial("23") },
  scope: "around",
  check({ dataset, whole, report }) {
    const knowledge = new Knowledge(whole);
    for (const { text, at, about } of retellings({ dataset })) {
      const numbers = numbersInText(text);
      if (numbers.length === 0) continue;
      const around = knowledge.around(about);
      for (const { value, words } of numbers) {
        if (knowledge.knowsNumber(around, value)) continue;
        report({
          message: `Nothing that this text rests on knows of the number ${words}`,
          at,
          suggestion: "correct it, or give it as a count or a sourced statement of the entry",
        });
      }
    }
  },
};
