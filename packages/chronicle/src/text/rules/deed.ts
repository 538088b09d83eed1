import { compareDates, isAfter } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { EntryByKind } from "../../model/entry.ts";
import type { Dataset } from "../../query/dataset.ts";
import { termsOf } from "../../query/figures.ts";
import { perObject } from "../../query/per-object.ts";
import { type Clause, type JudgeClause, type Judgement, subjectBefore } from "../judgement.ts";
import { fits } from "../stated-date.ts";

/** Verbs of what somebody in power does to others: whoever is recorded as having had no part did none of it. */
const deed =
  /\b(?:put(?:ting)? down|crush(?:ed|ing)?|suppress(?:ed|ing)?|quell(?:ed|ing)?|invad(?:e|ed|ing)|occup(?:y|ied|ying)|(?:bring|brought|bringing) down|overthr(?:ow|ew|owing)|toppl(?:e|ed|ing)|took part in|sent (?:troops|tanks))\b/gi;
/** Before the verb: what tells that the person has it done to them, or that something else does it ("the rising that overthrew the Tsar"). */
const passive = /\b(?:was|were|been|being|is|are|be|got)\s+(?:\w+ly\s+)?$|\b(?:that|which)\s+$/i;
const name = /(?<!^)(?<![.?!"“] )\b\p{Lu}[\p{L}’'-]*\p{L}/gu;

type Event = EntryByKind["event"];
type Figure = EntryByKind["figure"];

/** Of these verbs, those of what takes no office: who has none may overthrow who has one. */
const unofficial = /^(?:bring|brought|overthr|toppl|took)/i;

/**
 * Deeds of a person in a place or against somebody. They are false when the record knows the person, of everything that this can mean, only as
 * one who had no part; and when they are dated after the person's death or after their last office.
 */
export const judgeDeed: JudgeClause = (clause) => {
  const { text } = clause;
  const [verb, another] = text.matchAll(deed);
  const figure = verb && subjectBefore(clause, verb.index);
  if (!figure || another || passive.test(text.slice(0, verb.index))) return [];
  const place = { start: clause.start + verb.index, end: clause.start + text.length };
  return [...tooLate(clause, figure, unofficial.test(verb[0])), ...withoutPart(clause, figure, verb)].map(
    ({ message, claims }) => ({ rule: "deed", verdict: "contradicted", message, claims, ...place }),
  );
};

type Denial = Pick<Judgement, "message" | "claims">;

function withoutPart({ dataset, text, dates, mentions }: Clause, figure: Figure, verb: RegExpExecArray): Denial[] {
  const events = eventsNamed({ dataset, text, mentions }, verb.index + verb[0].length);
  const meant = events.filter(({ time }) => dates.every((date) => fits(date, time.effective.date)));
  const own = meant.flatMap((event) =>
    event.who.filter((one) => one.figure === figure.id).map((part) => ({ event, part })),
  );
  if (own.length === 0 || own.some(({ part }) => dataset.subject.roles[part.role]?.part !== "none")) return [];
  const told = own.map(({ event }) => `${event.title}, ${formatDate(event.time.effective.date.edtf)}`);
  return [
    {
      message: `${figure.label} had no part in what is known here: ${told.join("; ")}.`,
      claims: own.map(({ part }) => part.id),
    },
  ];
}

function tooLate(
  { dataset, dates: [date, another] }: Clause,
  { id, label, died }: Figure,
  isUnofficial: boolean,
): Denial[] {
  const stated = date?.edtf;
  if (stated === undefined || another) return [];
  const terms = termsOf(dataset, id);
  const ends = terms.flatMap(({ end }) => end ?? []);
  if (died && isAfter(stated, died.date.edtf) === "certainly")
    return [{ message: `${label} died ${formatDate(died.date.edtf)}.`, claims: [died.id] }];
  const isOut = ends.every((end) => isAfter(stated, end.date.edtf) === "certainly") && ends.length === terms.length;
  if (isUnofficial || terms.length === 0 || !isOut) return [];
  const [last] = ends.toSorted((a, b) => compareDates(b.date.edtf, a.date.edtf));
  return last ? [{ message: `${label} left the last office ${formatDate(last.date.edtf)}.`, claims: [last.id] }] : [];
}

/** Every event that may be meant by the names behind the verb: what happened in a place that is named, or what tells of everything named. */
function eventsNamed(
  { dataset, text, mentions }: Pick<Clause, "dataset" | "text" | "mentions">,
  from: number,
): Event[] {
  const names = [...text.matchAll(name)].filter(
    ({ index }) => index >= from && !mentions.some(({ start, end }) => index >= start && index < end),
  );
  if (names.length === 0 || mentions.some(({ start }) => start >= from)) return [];
  const lists = names.map(([word]) => eventsAt(dataset).get(word) ?? telling(dataset, word));
  const [first, ...rest] = lists;
  return (first ?? []).filter((event) => rest.every((list) => list.includes(event)));
}

/** What happened in a place or in any part of it, by each of its names. */
const eventsAt = perObject((dataset: Dataset): Map<string, Event[]> => {
  const at = new Map<string, Event[]>();
  for (const event of dataset.events) {
    const found = new Set<string>();
    for (const { place } of event.places) {
      for (let id: string | undefined = place; id !== undefined; id = dataset.find("place", id)?.partOf) {
        const one = dataset.find("place", id);
        for (const called of [one?.name, ...(one?.names ?? []).map((item) => item.name)]) if (called) found.add(called);
      }
    }
    for (const called of found) at.set(called, [...(at.get(called) ?? []), event]);
  }
  return at;
});

function telling(dataset: Dataset, word: string): Event[] {
  const whole = new RegExp(`(?<!\\p{L})${word.replace(/[’'].*$/, "")}(?!\\p{L})`, "u");
  return dataset.events.filter(({ title, summary }) => whole.test(title) || whole.test(summary));
}
