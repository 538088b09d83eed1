import { type Certainty, compareDates, type Extent, overlaps, wholeOf } from "../date/compare.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { parseDate } from "../date/parse-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";

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

/** The stretch of time of a term. An end that nobody knows lies anywhere after the start. */
export function termExtent(term: EntryByKind["term"]): Extent {
  const { start } = parseDate(term.start.date.edtf);
  if (term.end) return { start, end: parseDate(term.end.date.edtf).end };
  return {
    start,
    end: term.open
      ? { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }
      : { min: start.min, max: Number.POSITIVE_INFINITY },
  };
}

/** The stretch between two published dates, either of which may be missing. */
export function periodExtent({
  from,
  to,
}: {
  from?: HistoricalDate | undefined;
  to?: HistoricalDate | undefined;
}): Extent {
  return {
    start: from ? parseDate(from.edtf).start : { min: Number.NEGATIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    end: to ? parseDate(to.edtf).end : { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY },
  };
}

/**
 * Who held each office on a day: tracked offices in the order of their rank, unless others are named.
 *
 * On a day of change both holders are given: one term ended, the other began. An office that certainly did not exist is left out.
 *
 * @param date a day, New Style, EDTF; a month or a year asks for all who held office within it.
 * @throws {DateError} when it is no date.
 * @example powerOn(content, "1953-06-26")
 */
export function powerOn<S extends Subject>(
  dataset: Dataset<S>,
  date: string,
  offices: readonly EntryByKind<S>["office"][] = dataset.offices.filter((office) => office.tracked),
): OfficeOnDay<S>[] {
  const day = wholeOf(date);
  const terms = termsByOffice(dataset);
  const rows: OfficeOnDay<S>[] = [];
  for (const office of [...offices].sort(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.id < b.id ? -1 : 1),
  )) {
    if (overlaps(periodExtent({ from: office.existed.from?.date, to: office.existed.to?.date }), day) === "no")
      continue;
    const holders: Holder<S>[] = [];
    for (const { term, extent } of terms.get(office.id) ?? []) {
      const certainty = overlaps(extent, day);
      if (certainty === "no") continue;
      holders.push({
        term,
        figure: dataset.get("figure", term.figure),
        certainty,
        began: within(extent.start, day),
        ended: within(extent.end, day),
      });
    }
    holders.sort(
      (a, b) =>
        (a.term.rank ?? Infinity) - (b.term.rank ?? Infinity) || compareDates(termExtent(a.term), termExtent(b.term)),
    );
    const vacant = office.vacancies.some((vacancy) => overlaps(periodExtent(vacancy), day) === "certainly");
    rows.push({
      office,
      name: nameOn(office, date),
      state: holders.length > 0 ? "held" : vacant ? "vacant" : "unrecorded",
      holders,
    });
  }
  return rows;
}

/** What an office, an organization or a place was called on a date; its present name when no dated one fits. */
export function nameOn(
  entry: {
    readonly name: string;
    readonly names: readonly { name: string; from?: HistoricalDate; to?: HistoricalDate }[];
  },
  date: string,
): string {
  const day = wholeOf(date);
  const fitting = entry.names.filter((name) => overlaps(periodExtent(name), day) !== "no");
  return (fitting.at(-1) ?? entry).name;
}

function within(span: { min: number; max: number }, day: Extent): Certainty {
  if (!Number.isFinite(span.min) || !Number.isFinite(span.max))
    return span.max < day.start.min || span.min > day.end.max ? "no" : "possibly";
  if (span.max < day.start.min || span.min > day.end.max) return "no";
  return span.min >= day.start.min && span.max <= day.end.max ? "certainly" : "possibly";
}

type TermWithExtent<S extends Subject> = { readonly term: EntryByKind<S>["term"]; readonly extent: Extent };
const termIndexes = new WeakMap<object, Map<string, TermWithExtent<Subject>[]>>();

/** The terms of each office with their extents, parsed once for a dataset. */
function termsByOffice<S extends Subject>(dataset: Dataset<S>): Map<string, TermWithExtent<S>[]> {
  const known = termIndexes.get(dataset);
  if (known) return known as Map<string, TermWithExtent<S>[]>;
  const index = new Map<string, TermWithExtent<S>[]>();
  for (const term of dataset.terms) {
    const item = { term, extent: termExtent(term) };
    const list = index.get(term.office);
    if (list) list.push(item);
    else index.set(term.office, [item]);
  }
  termIndexes.set(dataset, index as Map<string, TermWithExtent<Subject>[]>);
  return index;
}
