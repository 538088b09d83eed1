import { type Certainty, compareDates, type Extent, overlaps, wholeOf } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { boundsOf, type IntervalIndex, indexIntervals } from "./interval-index.ts";
import { momentWithin } from "./moment-within.ts";
import { nameWithin } from "./name-on.ts";
import { perObject } from "./per-object.ts";
import { periodExtent } from "./term-extent.ts";
import { type DatedTerm, termIndex } from "./term-index.ts";

/** Somebody who held an office on a day. */
export interface Holder<S extends Subject = Subject> {
  readonly term: EntryByKind<S>["term"];
  readonly figure: EntryByKind<S>["figure"];
  /** Whether it is certain that the term took in some part of the day. */
  readonly certainty: "certainly" | "possibly";
  /** Whether the term began, or ended, on the day itself. */
  readonly began: Certainty;
  readonly ended: Certainty;
}

/** An office as it stood on a day. */
export interface OfficeOnDay<S extends Subject = Subject> {
  readonly office: EntryByKind<S>["office"];
  /** What it was called on the day. */
  readonly name: string;
  /** `held`; `vacant`, as the corpus declares; or `unrecorded`: it existed, and who held it is not in the corpus. */
  readonly state: "held" | "vacant" | "unrecorded";
  /** Holders in the order of their rank, then of their coming. */
  readonly holders: readonly Holder<S>[];
}

/**
 * Who held each office on a day: tracked offices in the order of their rank, unless others are named.
 *
 * On a day of change both holders are given: one term ended, the other began. An office that certainly did not exist is left out.
 * The cost grows with the rows and holders given, not with the terms of the dataset.
 *
 * @param date a day, New Style, EDTF; a month or a year asks for all who held office within it.
 * @throws {DateError} when it is no date.
 * @example powerOn(content, "1953-06-26")
 */
export function powerOn<S extends Subject>(
  dataset: Dataset<S>,
  date: string,
  offices?: readonly EntryByKind<S>["office"][],
): OfficeOnDay<S>[] {
  return powerWithin(dataset, wholeOf(date), offices) as OfficeOnDay<S>[];
}

/** {@link powerOn} for any stretch of time. */
export function powerWithin(dataset: Dataset, day: Extent, offices?: readonly EntryByKind["office"][]): OfficeOnDay[] {
  const index = officeIndex(dataset);
  const candidates = offices
    ? offices.flatMap(({ id }) => index.byId.get(id) ?? [])
    : index.tracked.touching(boundsOf(day));
  return candidates
    .filter(({ existed }) => overlaps(existed, day) !== "no")
    .sort((a, b) => a.place - b.place)
    .map((dated) => onDay(dataset, dated, day));
}

function onDay(dataset: Dataset, { office, terms, vacancies }: DatedOffice, day: Extent): OfficeOnDay {
  const held = terms
    .touching(boundsOf(day))
    .map((dated) => ({ dated, certainty: overlaps(dated.extent, day) }))
    .filter(({ certainty }) => certainty !== "no")
    .sort((a, b) => byRank(a.dated, b.dated));
  const vacant = vacancies.some((vacancy) => overlaps(vacancy, day) === "certainly");
  return {
    office,
    name: nameWithin(office, day),
    state: held.length > 0 ? "held" : vacant ? "vacant" : "unrecorded",
    holders: held.map(({ dated: { term, extent }, certainty }) => ({
      term,
      figure: dataset.get("figure", term.figure),
      certainty: certainty === "certainly" ? certainty : "possibly",
      began: momentWithin(extent.start, day),
      ended: momentWithin(extent.end, day),
    })),
  };
}

function byRank(a: DatedTerm, b: DatedTerm): number {
  const [first, second] = [a.term.rank ?? Infinity, b.term.rank ?? Infinity];
  return first === second ? compareDates(a.extent, b.extent) : first - second;
}

/** An office with its times worked out. */
interface DatedOffice {
  readonly office: EntryByKind["office"];
  /** Its place in the order of ranks. */
  readonly place: number;
  readonly existed: Extent;
  readonly vacancies: readonly Extent[];
  readonly terms: IntervalIndex<DatedTerm>;
}

const officeIndex = perObject((dataset: Dataset) => {
  const { byOffice } = termIndex(dataset);
  const dated = [...dataset.offices]
    .sort((a, b) => compareRanks(a, b) || (a.id < b.id ? -1 : 1))
    .map(
      (office, place): DatedOffice => ({
        office,
        place,
        existed: periodExtent({ from: office.existed.from?.date, to: office.existed.to?.date }),
        vacancies: office.vacancies.map(periodExtent),
        terms: indexIntervals(byOffice.get(office.id) ?? [], ({ extent }) => boundsOf(extent)),
      }),
    );
  return {
    byId: new Map(dated.map((item) => [item.office.id, item])),
    tracked: indexIntervals(
      dated.filter(({ office }) => office.tracked),
      ({ existed }) => boundsOf(existed),
    ),
  };
});

function compareRanks(a: EntryByKind["office"], b: EntryByKind["office"]): number {
  const [first, second] = [a.rank ?? Infinity, b.rank ?? Infinity];
  return first === second ? 0 : first - second;
}
