import { compareDates, type Extent } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Dataset } from "./dataset.ts";
import { groupBy } from "./group-by.ts";
import { boundsOf, type IntervalIndex, indexIntervals } from "./interval-index.ts";
import { perObject } from "./per-object.ts";
import { termExtent } from "./term-extent.ts";

/** A term, and the stretch of time it took. */
export interface DatedTerm {
  readonly term: EntryByKind["term"];
  readonly extent: Extent;
}

/** The terms of a dataset by what is asked of them. Lists are in the order of time. */
export interface TermIndex {
  readonly byOffice: ReadonlyMap<string, readonly DatedTerm[]>;
  readonly byFigure: ReadonlyMap<string, readonly DatedTerm[]>;
  /** By the body in which they were held: the office's organization, or the office itself where it has none. */
  readonly byBody: ReadonlyMap<string, IntervalIndex<DatedTerm>>;
}

/** The body in which an office is held: its organization, or the office itself where it has none. */
export function bodyOf(office: EntryByKind["office"]): string {
  return office.organization ?? office.id;
}

/** {@link TermIndex}, made once for a dataset. */
export const termIndex = perObject((dataset: Dataset): TermIndex => {
  const sorted = dataset.terms
    .map((term) => ({ term, extent: termExtent(term) }))
    .sort((a, b) => compareDates(a.term.start.date.edtf, b.term.start.date.edtf) || (a.term.id < b.term.id ? -1 : 1));
  const bodies = groupBy(sorted, ({ term }) => {
    const office = dataset.find("office", term.office);
    return office ? bodyOf(office) : term.office;
  });
  return {
    byOffice: groupBy(sorted, ({ term }) => term.office),
    byFigure: groupBy(sorted, ({ term }) => term.figure),
    byBody: new Map([...bodies].map(([id, terms]) => [id, indexIntervals(terms, ({ extent }) => boundsOf(extent))])),
  };
});
