import { type Certainty, type Extent, extentOf, overlaps, wholeOf } from "../date/compare.ts";
import type { Span } from "../date/parse-point.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { type IntervalIndex, indexIntervals } from "./interval-index.ts";
import { momentWithin } from "./moment-within.ts";
import { nameWithin } from "./name-on.ts";
import { perObject } from "./per-object.ts";
import { type Holder, type OfficeOnDay, powerWithin } from "./power.ts";
import { periodExtent, termExtent } from "./term-extent.ts";
import { termIndex } from "./term-index.ts";

type Likely = Exclude<Certainty, "no">;

/** A term that began or ended between the two days. */
export interface TermChange<S extends Subject = Subject> {
  readonly term: EntryByKind<S>["term"];
  readonly office: EntryByKind<S>["office"];
  readonly figure: EntryByKind<S>["figure"];
  /** Whether it is certain that it did so between the two days. */
  readonly certainty: Likely;
  /** Id of the claim that dates it. */
  readonly claim: string;
  /** The event by which it happened. */
  readonly event?: EntryByKind<S>["event"];
}

/** An office that appeared or vanished. */
export interface OfficeChange<S extends Subject = Subject> {
  readonly office: EntryByKind<S>["office"];
  readonly certainty: Likely;
  readonly claim: string;
}

/** An office that was called otherwise at the end than at the beginning. */
export interface OfficeRenaming<S extends Subject = Subject> {
  readonly office: EntryByKind<S>["office"];
  readonly before: string;
  readonly after: string;
  /** Id of the claim of the new name; none when no dated name fits. */
  readonly claim?: string;
}

/** How a figure's standing differs: by the best office held, by its rank in the room and the holder's rank in it, 1 the highest. */
export interface Standing<S extends Subject = Subject> {
  readonly figure: EntryByKind<S>["figure"];
  readonly before?: Holder<S>;
  readonly after?: Holder<S>;
  /** Whether both standings are certain. */
  readonly certainty: Likely;
}

/** What is otherwise at the end of one day than at the end of another. */
export interface Changes<S extends Subject = Subject> {
  readonly began: readonly TermChange<S>[];
  readonly ended: readonly TermChange<S>[];
  readonly appeared: readonly OfficeChange<S>[];
  readonly vanished: readonly OfficeChange<S>[];
  readonly renamed: readonly OfficeRenaming<S>[];
  readonly rose: readonly Standing<S>[];
  readonly fell: readonly Standing<S>[];
}

/**
 * What changed after one day and up to the end of another: terms that began and ended, offices that came, went and were renamed, and
 * who stood higher or lower in the end. The first day's own changes are not among them, so that changes from a to b and from b to c
 * are together those from a to c.
 *
 * @param from a day, EDTF; of a longer stretch the end counts.
 * @param chosen the offices to look at; the tracked ones, unless said.
 * @throws {DateError} when either is no date.
 * @example changesBetween(content, "1953-06-25", "1953-06-26").ended.map(({ term }) => term.id)
 */
export function changesBetween<S extends Subject>(
  dataset: Dataset<S>,
  from: string,
  to: string,
  chosen?: readonly EntryByKind<S>["office"][],
): Changes<S> {
  const [first, last] = [wholeOf(from).end.max, wholeOf(to).end.max];
  const offices = chosen ?? trackedOffices(dataset);
  const wanted = new Set<string>(offices.map(({ id }) => id));
  const index = changeIndex(dataset);
  const within = <M extends OfficeMoment>(moments: IntervalIndex<M>) =>
    momentsBetween(moments, first, last).filter(({ moment }) => wanted.has(moment.office.id));
  const terms = (moments: IntervalIndex<TermMoment>) =>
    within(moments).map(({ moment: { span: _, ...moment }, certainty }) => ({ ...moment, certainty }));
  const existence = (moments: IntervalIndex<OfficeMoment>) =>
    within(moments).map(({ moment: { office, claim }, certainty }) => ({ office, claim, certainty }));
  const changes: Changes = {
    began: terms(index.began),
    ended: terms(index.ended),
    appeared: existence(index.appeared),
    vanished: existence(index.vanished),
    renamed: nameEdges(dataset).some(first, last)
      ? offices.flatMap((office) => renamingOf(office, justAfter(first), justAfter(last)))
      : [],
    ...(last > first ? standings(dataset, chosen, justAfter(first), justAfter(last)) : { rose: [], fell: [] }),
  };
  return changes as Changes<S>;
}

/** The moment after the last of a day, before the first of the next: what ended on the day is over, what begins tomorrow is not yet. */
function justAfter(minute: number): Extent {
  const moment = { min: minute + 0.5, max: minute + 0.5 };
  return { start: moment, end: moment };
}

function momentsBetween<M extends OfficeMoment>(moments: IntervalIndex<M>, first: number, last: number) {
  if (last <= first) return [];
  const stretch = { start: { min: first + 1, max: first + 1 }, end: { min: last, max: last } };
  return moments.touching({ min: first + 1, max: last }).flatMap((moment) => {
    const certainty = momentWithin(moment.span, stretch);
    return certainty === "no" ? [] : [{ moment, certainty }];
  });
}

function renamingOf(office: EntryByKind["office"], before: Extent, after: Extent): OfficeRenaming[] {
  if (office.names.length === 0) return [];
  const existed = periodExtent({ from: office.existed.from?.date, to: office.existed.to?.date });
  if (overlaps(existed, before) === "no" || overlaps(existed, after) === "no") return [];
  const [old, now] = [nameWithin(office, before), nameWithin(office, after)];
  if (old === now) return [];
  const claim = office.names.findLast(({ name }) => name === now)?.id;
  return [{ office, before: old, after: now, ...(claim !== undefined && { claim }) }];
}

function standings(
  dataset: Dataset,
  chosen: readonly EntryByKind["office"][] | undefined,
  before: Extent,
  after: Extent,
): Pick<Changes, "rose" | "fell"> {
  const [earlier, later] = [before, after].map((moment) =>
    chosen ? bestOffices(powerWithin(dataset, moment, chosen)) : standingIndex(dataset).at(moment),
  );
  const rose: Standing[] = [];
  const fell: Standing[] = [];
  if (earlier === later) return { rose, fell };
  for (const id of new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])) {
    const [from, to] = [earlier?.get(id), later?.get(id)];
    const order = from && to ? compareSeats(from, to) : from ? -1 : 1;
    if (order === 0) continue;
    const certain = [from, to].every((seat) => !seat || seat.holder.certainty === "certainly");
    (order > 0 ? rose : fell).push({
      figure: dataset.get("figure", id),
      ...(from && { before: from.holder }),
      ...(to && { after: to.holder }),
      certainty: certain ? "certainly" : "possibly",
    });
  }
  return { rose, fell };
}

interface Seat {
  readonly office: EntryByKind["office"];
  readonly holder: Holder;
}

const trackedOffices = perObject((dataset: Dataset) => dataset.offices.filter(({ tracked }) => tracked));

/** Stretches whose standings are kept; of more, all are worked out anew. */
const STRETCHES_MAX = 512;

/** Who holds which best tracked office at a moment. Nothing changes from one edge of a term, an office or a vacancy to the next: what held there is kept. */
const standingIndex = perObject((dataset: Dataset) => {
  const offices = trackedOffices(dataset);
  const edges = edgesOf([
    ...offices.flatMap(({ id }) => (termIndex(dataset).byOffice.get(id) ?? []).map(({ extent }) => extent)),
    ...offices.flatMap(existences),
    ...offices.flatMap(({ vacancies }) => vacancies.map(periodExtent)),
  ]);
  const known = new Map<number, Map<string, Seat>>();
  return {
    at: (moment: Extent): Map<string, Seat> => {
      const stretch = lowerBound(edges, moment.start.min);
      const found = known.get(stretch) ?? bestOffices(powerWithin(dataset, moment));
      if (known.size >= STRETCHES_MAX) known.clear();
      known.set(stretch, found);
      return found;
    },
  };
});

/** Where offices are called otherwise, or come or go. */
const nameEdges = perObject((dataset: Dataset) => {
  const edges = edgesOf(
    dataset.offices.flatMap((office) =>
      office.names.length === 0 ? [] : [...existences(office), ...office.names.map(periodExtent)],
    ),
  );
  return {
    /** Whether one lies behind a minute and not behind another. */
    some: (first: number, last: number) => lowerBound(edges, first + 0.5) < lowerBound(edges, last + 0.5),
  };
});

function existences({ existed }: EntryByKind["office"]): Extent[] {
  return [periodExtent({ from: existed.from?.date, to: existed.to?.date })];
}

/** The minutes at which stretches of time begin or end, perhaps or for certain, in order. */
function edgesOf(extents: readonly Extent[]): Float64Array {
  return Float64Array.from(
    new Set(extents.flatMap(({ start, end }) => [start.min, start.max, end.min, end.max]).filter(Number.isFinite)),
  ).sort();
}

function lowerBound(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best office of everybody who holds one. */
function bestOffices(rows: readonly OfficeOnDay[]): Map<string, Seat> {
  const best = new Map<string, Seat>();
  for (const { office, holders } of rows) {
    for (const holder of holders) {
      const known = best.get(holder.figure.id);
      if (!known || compareSeats({ office, holder }, known) < 0) best.set(holder.figure.id, { office, holder });
    }
  }
  return best;
}

function compareSeats(a: Seat, b: Seat): number {
  return compareRanks(a.office.rank, b.office.rank) || compareRanks(a.holder.term.rank, b.holder.term.rank);
}

function compareRanks(a: number | null, b: number | null): number {
  return a === b ? 0 : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

interface OfficeMoment {
  readonly span: Span;
  readonly claim: string;
  readonly office: EntryByKind["office"];
}

interface TermMoment extends OfficeMoment {
  readonly term: EntryByKind["term"];
  readonly figure: EntryByKind["figure"];
  readonly event?: EntryByKind["event"];
}

const changeIndex = perObject((dataset: Dataset) => {
  const termMoment = (term: EntryByKind["term"], span: Span, at: { id: string; event?: string }): TermMoment => {
    const event = at.event === undefined ? undefined : dataset.find("event", at.event);
    return {
      span,
      claim: at.id,
      term,
      office: dataset.get("office", term.office),
      figure: dataset.get("figure", term.figure),
      ...(event && { event }),
    };
  };
  const existence = (end: "from" | "to"): OfficeMoment[] =>
    dataset.offices.flatMap((office) => {
      const claim = office.existed[end];
      if (!claim) return [];
      const extent = extentOf(claim.date.edtf);
      return [{ span: end === "from" ? extent.start : extent.end, claim: claim.id, office }];
    });
  const bySpan = <M extends OfficeMoment>(moments: readonly M[]) => indexIntervals(moments, ({ span }) => span);
  return {
    began: bySpan(dataset.terms.map((term) => termMoment(term, termExtent(term).start, term.start))),
    ended: bySpan(
      dataset.terms.flatMap((term) => (term.end ? [termMoment(term, termExtent(term).end, term.end)] : [])),
    ),
    appeared: bySpan(existence("from")),
    vanished: bySpan(existence("to")),
  };
});
