import type { Extent } from "../date/compare.ts";
import type { Span } from "../date/parse-point.ts";

/** Things that each take up a stretch of time, by which of them may touch another stretch. */
export interface IntervalIndex<T> {
  /** What may have a moment in common with a span, both ends included, by first possible moment; costs the answer and a logarithm. */
  touching(span: Span): T[];
}

/**
 * Index things by the widest stretch each may take up: an interval tree laid out in arrays sorted by beginning, in which every
 * middle knows how far the stretches around it reach.
 *
 * @param boundsOf first and last possible moment in minutes; infinite where nothing is known.
 * @example indexIntervals(terms, (term) => boundsOf(termExtent(term))).touching(parseDate("1953-06-26").start)
 */
export function indexIntervals<T>(items: Iterable<T>, boundsOf: (item: T) => Span): IntervalIndex<T> {
  const sorted = Array.from(items, (item) => ({ item, ...boundsOf(item) })).sort((a, b) =>
    a.min === b.min ? 0 : a.min < b.min ? -1 : 1,
  );
  const reach = new Float64Array(sorted.length);
  const measure = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >> 1;
    const own = sorted[middle]?.max ?? Number.NEGATIVE_INFINITY;
    const widest = Math.max(own, measure(low, middle), measure(middle + 1, high));
    reach[middle] = widest;
    return widest;
  };
  measure(0, sorted.length);

  return {
    touching({ min, max }) {
      const found: T[] = [];
      const visit = (low: number, high: number) => {
        const middle = (low + high) >> 1;
        const here = sorted[middle];
        if (low >= high || !here || (reach[middle] ?? 0) < min) return;
        visit(low, middle);
        if (here.min > max) return;
        if (here.max >= min) found.push(here.item);
        visit(middle + 1, high);
      };
      visit(0, sorted.length);
      return found;
    },
  };
}

/** The widest stretch that something may take up: from its first possible moment to its last. */
export function boundsOf({ start, end }: Extent): Span {
  return { min: start.min, max: end.max };
}
