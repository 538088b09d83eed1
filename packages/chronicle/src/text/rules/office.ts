import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { EntryByKind } from "../../model/entry.ts";
import type { Dataset } from "../../query/dataset.ts";
import { holdersOf, termsOf } from "../../query/figures.ts";
import { perObject } from "../../query/per-object.ts";
import { termExtent } from "../../query/term-extent.ts";
import { type JudgeClause, type Judgement, subjectBefore } from "../judgement.ts";
import { fits, type StatedDate, yearsApart } from "../stated-date.ts";

/** Verbs that tell who came after whom. */
export const succeeds =
  /\b(?:succeed(?:ed|ing)?|replac(?:ed|ing)|took (?:over from|the place of)|took|supplant(?:ed|ing))\b/i;

type Office = EntryByKind["office"];
type Term = EntryByKind["term"];

const verbs =
  /\b(?:(became|becoming|become|appointed|elected|made|named|took over as|promoted to)|(resigned|removed|dismissed|stepped down|ousted|lost|left|ceased)|(was|is|were|served|serving|remained|as|acted|held))\b/gi;

/** Who held which office when: only of offices that the dataset follows day by day, and of days within its period. */
export const judgeOffice: JudgeClause = (clause) => {
  const { dataset, text } = clause;
  const office = officeIn(dataset, text);
  const [date, another] = clause.dates;
  if (!office || !date || another || succeeds.test(text)) return [];
  const verb = [...text.matchAll(verbs)].filter(({ index }) => index < office.start).at(-1);
  const figure = verb && subjectBefore(clause, verb.index);
  if (!verb || !figure || clause.mentions.some(({ start }) => start > verb.index && start < office.start)) return [];
  const terms = termsOf(dataset, figure.id).filter((term) => term.office === office.office.id);
  const known = terms.find((term) => holds(term, date, verb));
  const place = { start: clause.start + office.start, end: clause.start + Math.max(office.end, date.end) };
  if (known)
    return [
      { rule: "office", verdict: "agrees", message: told(dataset, [known]), claims: claimsOf([known]), ...place },
    ];
  if (!office.office.tracked || !isFollowed(dataset, date)) return [];
  if (terms.length > 0) {
    const near = terms.filter(({ start }) => yearsApart(date, start.date) < 20);
    return near.length === 0 ? [] : [contradicted(told(dataset, near), near)];
  }
  const others = holdersOf(dataset, office.office.id).filter(
    (term) => date.edtf !== undefined && overlaps(termExtent(term), date.edtf) !== "no",
  );
  const held = others.length === 0 || others.length > 3 ? "" : ` ${told(dataset, others)}`;
  return [contradicted(`No term of ${figure.label} as ${office.office.label} is known.${held}`, others)];

  function contradicted(message: string, by: readonly Term[]): Judgement {
    return { rule: "office", verdict: "contradicted", message, claims: claimsOf(by), ...place };
  }
};

function holds(term: Term, date: StatedDate, [, begins, ends]: RegExpExecArray): boolean {
  const known = (time: Term["start"] | Term["end"]) =>
    time !== null && [time, ...time.rivals].some((one) => fits(date, one.date));
  const public_ = (time: Term["start"] | Term["end"]) =>
    time?.announced !== undefined && fits(date, time.announced.date);
  if (begins !== undefined) return known(term.start) || public_(term.start);
  if (ends !== undefined) return known(term.end) || public_(term.end);
  return (
    date.edtf === undefined || overlaps(termExtent(term), date.edtf) !== "no" || known(term.start) || known(term.end)
  );
}

function isFollowed(dataset: Dataset, { edtf }: StatedDate): boolean {
  return edtf === undefined || overlaps(dataset.subject.period, edtf) === "certainly";
}

function told(dataset: Dataset, terms: readonly Term[]): string {
  return terms
    .map((term) => {
      const end = term.end ? ` to ${formatDate(term.end.date.edtf)}` : "";
      return `${dataset.label(term.figure)} was ${dataset.label(term.office)} from ${formatDate(term.start.date.edtf)}${end}.`;
    })
    .join(" ");
}

function claimsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ start, end }) => [start.id, ...(end ? [end.id] : [])]);
}

interface OfficeMention {
  readonly office: Office;
  readonly start: number;
  readonly end: number;
}

/**
 * The office that a clause names, by its name at any time, or by what stands before "of the …" where nothing of the kind follows: the highest
 * of that name then.
 */
export function officeIn(dataset: Dataset, text: string): OfficeMention | undefined {
  const lower = text.toLowerCase();
  for (const { name, office, isShort } of officeNames(dataset)) {
    const start = lower.indexOf(name);
    const end = start + name.length;
    if (start < 0 || /\p{L}/u.test(lower[start - 1] ?? "") || /[\p{L}-]/u.test(lower[end] ?? "")) continue;
    if (/\b(?:deputy|vice|assistant|former|candidate)[ -]$/.test(lower.slice(0, start))) continue;
    if (isShort && /^ (?:of|for|to|at) /.test(lower.slice(end))) continue;
    return { office, start, end };
  }
  return undefined;
}

const officeNames = perObject((dataset: Dataset) => {
  const names = dataset.offices.flatMap((office) =>
    [office.name, ...office.names.map(({ name }) => name)].map((name) => ({
      name: name.toLowerCase(),
      office,
      isShort: false,
    })),
  );
  const byRank = [...dataset.offices]
    .filter(({ tracked }) => tracked)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const taken = new Set(names.map(({ name }) => name));
  for (const office of byRank) {
    const short = office.name.toLowerCase().split(" of ")[0] ?? "";
    if (!short.includes(" ") || taken.has(short)) continue;
    taken.add(short);
    names.push({ name: short, office, isShort: true });
  }
  return names.sort((a, b) => b.name.length - a.name.length);
});
