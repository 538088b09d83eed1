import { Knowledge } from "../../checks/knowledge.ts";
import { eventTimes } from "../../model/event-times.ts";
import { claimSpeechOf } from "../../query/claim-words.ts";
import { claimsOf } from "../../query/claims.ts";
import type { Dataset } from "../../query/dataset.ts";
import { perObject } from "../../query/per-object.ts";
import { eventsIn } from "../event-names.ts";
import type { Clause, Judgement } from "../judgement.ts";
import type { NameFinder } from "../mentions.ts";
import { fits, yearsApart } from "../stated-date.ts";

/** Farther away than this, another event of the same name is meant: people are arrested, tried and received more than once. */
const YEARS_APART_MAX = { person: 3, other: 15 };

const knowledgeOf = perObject((dataset: Dataset) => new Knowledge(dataset));

/** When an event was decided, happened, was made public and became known abroad: a date that is stated is one of these, or a rival of one. */
export function judgeEvent(clause: Clause, finder: NameFinder): Judgement[] {
  const { dataset, dates } = clause;
  const [date, another] = dates;
  if (!date || another) return [];
  const figures = new Set(clause.mentions.map(({ figure }) => figure.id));
  if (clause.pronoun) figures.add(clause.pronoun.figure.id);
  const rest = `${clause.text.slice(0, date.start)} ${clause.text.slice(date.end)}`;
  const meant = eventsIn(dataset, finder, rest, figures);
  const judged = meant.map((event) => {
    const times = eventTimes.flatMap((time) => event.time[time] ?? []);
    const known = times.find((time) => [time, ...time.rivals].some((one) => fits(date, one.date)));
    const isTold = date.edtf !== undefined && knowledgeOf(dataset).knowsDate([event.id], date.edtf);
    const apartMax = finder.mentions(event.title).length > 0 ? YEARS_APART_MAX.person : YEARS_APART_MAX.other;
    const isNear = yearsApart(date, event.time.effective.date) <= apartMax;
    return { event, known, isTold, isNear };
  });
  const place = { start: clause.start + date.start, end: clause.start + date.end };
  const agreeing = judged.find(({ known, isTold }) => known || isTold);
  if (agreeing) {
    const { event, known } = agreeing;
    const claims = claimsOf("event", event, dataset.label, claimSpeechOf(dataset.subject));
    const claim = claims.find(({ id }) => id === (known ?? event.time.effective).id);
    return [
      { rule: "event", verdict: "agrees", message: `${claim?.text}.`, claims: [claim?.id ?? event.id], ...place },
    ];
  }
  const [only, other] = judged;
  if (!only || other || !only.isNear) return [];
  const { id, time } = only.event;
  const told = claimsOf("event", only.event, dataset.label, claimSpeechOf(dataset.subject)).filter(
    (claim) => claim.rivalOf === undefined && eventTimes.some((name) => claim.id === `${id}.${name}`),
  );
  return [
    {
      rule: "event",
      verdict: "contradicted",
      message: `${told.map(({ text }) => text).join("; ")}.`,
      claims: told.length > 0 ? told.map((claim) => claim.id) : [time.effective.id],
      ...place,
    },
  ];
}
