import { claimSpeechOf } from "../../query/claim-words.ts";
import { claimsOf } from "../../query/claims.ts";
import { type JudgeClause, subjectBefore } from "../judgement.ts";
import { fits } from "../stated-date.ts";

const active = /\b(?:(died|passed away)|(?:was |were )?(born))\b/;
const nominal = /\b(death|birth) of |[’']s (death|birth)\b|\b(?:his|her) (death|birth)\b/i;

/** When somebody was born, and when they died. */
export const judgeLife: JudgeClause = (clause) => {
  const verb = active.exec(clause.text);
  const noun = verb ? null : nominal.exec(clause.text);
  const found = verb ?? noun;
  const [date, another] = clause.dates;
  if (!found || !date || another || date.start < found.index - 40) return [];
  const figure = verb
    ? subjectBefore(clause, verb.index)
    : (clause.mentions.find(
        ({ start, end }) => end === noun?.index || start === (noun?.index ?? 0) + (noun?.[0].length ?? 0),
      )?.figure ?? (/^(?:his|her)/i.test(noun?.[0] ?? "") ? clause.pronoun?.figure : undefined));
  if (!figure) return [];
  const time = /born|birth/i.test(found[0]) ? figure.born : figure.died;
  if (!time) return [];
  const isKnown = [time, ...time.rivals].some((one) => fits(date, one.date));
  const claim = claimsOf("figure", figure, clause.dataset.label, claimSpeechOf(clause.dataset.subject)).find(
    ({ id }) => id === time.id,
  );
  return [
    {
      rule: "life",
      verdict: isKnown ? "agrees" : "contradicted",
      message: `${claim?.text ?? figure.label}.`,
      claims: [time.id],
      start: clause.start + date.start,
      end: clause.start + date.end,
    },
  ];
};
