import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { actors, type Clause, type JudgeClause, type Judgement } from "./judgement.ts";
import { createNameFinder } from "./mentions.ts";
import { judgeDeed } from "./rules/deed.ts";
import { judgeEvent } from "./rules/event.ts";
import { judgeLife } from "./rules/life.ts";
import { judgeMagnitude } from "./rules/magnitude.ts";
import { judgeNumber } from "./rules/number.ts";
import { judgeOffice } from "./rules/office.ts";
import { createReviewed, negation } from "./rules/reviewed.ts";
import { judgeSpan, type Span, spanOf } from "./rules/span.ts";
import { judgeSuccession } from "./rules/succession.ts";
import { clausesOf, sentencesOf, type TextPiece } from "./sentences.ts";
import { isDateAlone, statedDates } from "./stated-date.ts";

/** A sentence of a text, held against a dataset. */
export interface CheckedSentence extends TextPiece {
  /**
   * `contradicted` when any part is; `imprecise` when a review found it so; `agrees` when something in it was held against the dataset and
   * stands, which says nothing of the rest of the sentence; `unjudged` when nothing could be.
   */
  readonly verdict: Judgement["verdict"] | "unjudged";
  readonly judgements: readonly Judgement[];
  /** Why nothing was judged, where nothing was. */
  readonly why?: string;
}

export interface TextCheckOptions {
  /** Whether statements that reviews judged count as known; true, unless said. */
  readonly reviews?: boolean;
}

/** Holds a plain English text against a dataset, sentence by sentence. */
export type TextCheck = (text: string, options?: TextCheckOptions) => CheckedSentence[];

const pronoun = /\b(?:he|she|his|her|him)\b/i;
const verdicts = ["contradicted", "imprecise", "agrees"] as const;

/**
 * A check of texts against a dataset. It reads names, dates, offices, successions, deeds and numbers by rules, and known errors by likeness to
 * statements under review; it understands no meanings. What it cannot judge it says. English only. Keep the function that is returned.
 *
 * @example createTextCheck(content)("Stalin died in May 1953.")[0]?.verdict // "contradicted"
 */
export function createTextCheck<S extends Subject>(narrow: Dataset<S>): TextCheck {
  const dataset = narrow as unknown as Dataset;
  const finder = createNameFinder(dataset);
  const rules: readonly JudgeClause[] = [
    judgeLife,
    judgeOffice,
    judgeSuccession,
    judgeDeed,
    judgeMagnitude,
    (clause) => judgeEvent(clause, finder),
    (clause) => judgeNumber(clause, finder),
  ];
  const idsIn = ({ text }: TextPiece, before: ReadonlySet<string>): ReadonlySet<string> => {
    const named = new Set(finder.mentions(text).map(({ figure }) => figure.id));
    return named.size > 0 || !pronoun.test(text) ? named : before;
  };
  const reviewed = createReviewed(dataset, idsIn);

  return (text, { reviews = true } = {}) => {
    let lastNamed: EntryByKind["figure"] | undefined;
    let spoken: Span | undefined;
    return sentencesOf(text).map((sentence): CheckedSentence => {
      const mentions = finder.mentions(sentence.text);
      const meant = pronoun.test(sentence.text) ? lastNamed : undefined;
      const judgements: Judgement[] = finder
        .misspellings(sentence.text)
        .map(({ words, start, end, meant, figure }) => ({
          rule: "name",
          verdict: "contradicted",
          message: `The name is spelt ${meant}, in ${figure.label}${figure.name.native ? ` (${figure.name.native})` : ""}; "${words}" is no spelling that is known.`,
          claims: figure.statements.filter(({ key }) => key === "spelling").map(({ id }) => id),
          start: sentence.start + start,
          end: sentence.start + end,
        }));
      const isDenied = negation.test(sentence.text);
      if (!isDenied) judgements.push(...judgeSpan(dataset, sentence, mentions, meant, spoken));
      spoken = spanOf(sentence, mentions) ?? spoken;
      let subject = meant;
      for (const piece of clausesOf(sentence, isDateAlone, mentions)) {
        const own = finder.mentions(piece.text);
        const said = pronoun.exec(piece.text);
        const clause: Clause = {
          ...piece,
          dataset,
          mentions: own,
          dates: statedDates(piece.text),
          pronoun: subject && (said || own.length === 0) ? { figure: subject, start: said?.index ?? -1 } : undefined,
        };
        if (!negation.test(piece.text)) judgements.push(...settled(rules.flatMap((rule) => rule(clause))));
        subject = own.length > 0 ? actors(piece.text, own)[0]?.figure : subject;
      }
      const figures = new Set([
        ...mentions.map(({ figure }) => figure.id),
        ...(meant && mentions.length === 0 ? [meant.id] : []),
      ]);
      const review = reviews ? reviewed(sentence, figures) : { judgements: [] };
      // Likeness of words gives way where a rule held the sentence's own date or office against the dataset and found it right.
      const stands = judgements.some(({ verdict }) => verdict === "agrees");
      judgements.push(...review.judgements.filter(({ verdict }) => !stands || verdict === "agrees"));
      const acting = actors(sentence.text, mentions);
      if (mentions.length > 0 || !pronoun.test(sentence.text))
        lastNamed = acting.every(({ figure }) => figure === acting[0]?.figure) ? acting[0]?.figure : undefined;
      const verdict = verdicts.find((one) => judgements.some((judgement) => judgement.verdict === one));
      if (verdict) return { ...sentence, verdict, judgements };
      return {
        ...sentence,
        verdict: "unjudged",
        judgements,
        why: review.why ?? whyUnjudged(sentence, mentions.length > 0),
      };
    });
  };
}

/** What is left when a date that one rule found right is not held against another event by another rule. */
function settled(judgements: readonly Judgement[]): Judgement[] {
  const right = judgements.filter(({ verdict }) => verdict === "agrees");
  return judgements.filter(
    ({ verdict, start, end }) => verdict === "agrees" || !right.some((one) => start < one.end && end > one.start),
  );
}

function whyUnjudged({ text }: TextPiece, namesSomebody: boolean): string {
  if (!namesSomebody && statedDates(text).length === 0) return "it names nobody that is known here, and no date";
  if (statedDates(text).length > 0) return "what is dated in it is nothing that is known here by these words";
  return "it states no date, office or number that could be held against what is known";
}
