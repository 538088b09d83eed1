import type { DayRange } from "../time/day-range.ts";

/** A term as far as standing goes, with the days on which it was held. */
export interface Seat extends DayRange {
  /** Tells one figure from another. */
  readonly figure: string;
  /** The office's place among offices and the holder's among its holders, 1 the highest; infinite when there is none. */
  readonly officeRank: number;
  readonly rank: number;
}

/** Somebody who stood otherwise in the end, by the best office held. */
export interface Moved<S extends Seat> {
  readonly before: S | undefined;
  readonly after: S | undefined;
  readonly certain: boolean;
}

/**
 * Who stood higher at the end of one day than at the end of another, and who lower: by the best office held, then by the place in it. The same answer as
 * `changesBetween` gives of the dataset, from the bars of a drawing alone.
 */
export function movedBetween<S extends Seat>(
  seats: readonly S[],
  from: number,
  to: number,
): { readonly rose: Moved<S>[]; readonly fell: Moved<S>[] } {
  const [earlier, later] = [bestAfter(seats, from), bestAfter(seats, to)];
  const rose: Moved<S>[] = [];
  const fell: Moved<S>[] = [];
  for (const figure of new Set([...earlier.keys(), ...later.keys()])) {
    const [before, after] = [earlier.get(figure), later.get(figure)];
    const order = before && after ? compareSeats(before, after) : before ? -1 : 1;
    if (order === 0) continue;
    const certain = [
      [before, from],
      [after, to],
    ].every(([seat, day]) => !seat || isSureAfter(seat as S, day as number));
    (order > 0 ? rose : fell).push({ before, after, certain });
  }
  return { rose, fell };
}

/** The best seat of everybody who has one when a day is over: what ended on it no longer counts. */
function bestAfter<S extends Seat>(seats: readonly S[], day: number): Map<string, S> {
  const best = new Map<string, S>();
  for (const seat of seats) {
    if (seat.first > day || seat.last <= day) continue;
    const known = best.get(seat.figure);
    if (!known || (compareSeats(seat, known) || compareTimes(seat, known)) < 0) best.set(seat.figure, seat);
  }
  return best;
}

function isSureAfter({ sureFirst, sureLast }: Seat, day: number): boolean {
  return sureFirst <= day && day < sureLast;
}

function compareSeats(a: Seat, b: Seat): number {
  return order(a.officeRank, b.officeRank) || order(a.rank, b.rank);
}

/** Of two equal seats the one that began first, then the longer. */
function compareTimes(a: Seat, b: Seat): number {
  return order(a.first, b.first) || order(b.last, a.last) || order(a.sureFirst, b.sureFirst);
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
