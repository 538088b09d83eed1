import type { Certainty, DateLike, Extent } from "./compare.ts";
import { extentOf } from "./compare.ts";
import type { Span } from "./parse-point.ts";

/**
 * The thirteen relations in which two stretches of time can stand (James F. Allen, "Maintaining Knowledge about Temporal Intervals",
 * Communications of the ACM 26/11, 1983). Just one holds of any two whose ends are known.
 */
export const allenRelationNames = [
  "before",
  "meets",
  "overlaps",
  "starts",
  "during",
  "finishes",
  "equals",
  "finished-by",
  "contains",
  "started-by",
  "overlapped-by",
  "met-by",
  "after",
] as const;

export type AllenRelation = (typeof allenRelationNames)[number];

/** The same relation read from the second to the first. */
export function converse(relation: AllenRelation): AllenRelation {
  return allenRelationNames[allenRelationNames.length - 1 - allenRelationNames.indexOf(relation)] ?? relation;
}

/**
 * The relations in which two stretches of time may stand, given what is known of their ends; a single one is certain. Ends are counted in
 * whole minutes: a stretch that ends a minute before another begins meets it.
 *
 * @example allenRelations("1953-03/1953-06", "1953-09/1953-12") // ["before"]
 * @example allenRelations("1953-03-05/1953-03-09", "1953-03-06") // ["contains"]
 */
export function allenRelations(a: DateLike, b: DateLike): AllenRelation[] {
  const [first, second] = [extentOf(a), extentOf(b)];
  return allenRelationNames.filter((relation) => isPossible(relation, stretch(first), stretch(second)));
}

/** Whether one relation holds: certainly, possibly or no. */
export function allenRelation(relation: AllenRelation, a: DateLike, b: DateLike): Certainty {
  const possible = allenRelations(a, b);
  if (!possible.includes(relation)) return "no";
  return possible.length === 1 ? "certainly" : "possibly";
}

/** When a stretch begins and the first minute after it: half open, so that meeting is an equality. */
interface Stretch {
  readonly start: Span;
  readonly after: Span;
}

/** A date that stands for one stretch of unknown place within it (a day of a month) begins and ends somewhere in it; its whole is never assumed. */
function stretch({ start, end }: Extent): Stretch {
  return { start, after: { min: end.min + 1, max: end.max + 1 } };
}

type Order = "<" | "=" | ">";

/** How start and end of the first stand to start and end of the second, in each relation. */
const orders: Record<AllenRelation, readonly [ss: Order, sa: Order, as: Order, aa: Order]> = {
  before: ["<", "<", "<", "<"],
  meets: ["<", "<", "=", "<"],
  overlaps: ["<", "<", ">", "<"],
  starts: ["=", "<", ">", "<"],
  during: [">", "<", ">", "<"],
  finishes: [">", "<", ">", "="],
  equals: ["=", "<", ">", "="],
  "finished-by": ["<", "<", ">", "="],
  contains: ["<", "<", ">", ">"],
  "started-by": ["=", "<", ">", ">"],
  "overlapped-by": [">", "<", ">", ">"],
  "met-by": [">", "=", ">", ">"],
  after: [">", ">", ">", ">"],
};

/** Whether there are four moments, each within its span and every stretch at least a minute long, in the order of a relation. */
function isPossible(relation: AllenRelation, a: Stretch, b: Stretch): boolean {
  const [startStart, startAfter, afterStart, afterAfter] = orders[relation];
  const spans: [Span, Span, Span, Span] = [a.start, a.after, b.start, b.after];
  return feasible(spans, [
    [0, 1, "<"],
    [2, 3, "<"],
    [0, 2, startStart],
    [0, 3, startAfter],
    [1, 2, afterStart],
    [1, 3, afterAfter],
  ]);
}

/** Whether moments within spans can satisfy orders between them: bounds are narrowed along each order until nothing changes or one is empty. */
function feasible(spans: readonly Span[], constraints: readonly (readonly [number, number, Order])[]): boolean {
  const min = spans.map((span) => span.min);
  const max = spans.map((span) => span.max);
  const at = (list: number[], index: number) => list[index] ?? 0;
  for (let round = 0; round <= spans.length * 2; round++) {
    let changed = false;
    const raise = (index: number, to: number) => {
      if (to > at(min, index)) {
        min[index] = to;
        changed = true;
      }
    };
    const lower = (index: number, to: number) => {
      if (to < at(max, index)) {
        max[index] = to;
        changed = true;
      }
    };
    for (const [first, second, order] of constraints) {
      const [low, high] = order === ">" ? [second, first] : [first, second];
      const gap = order === "=" ? 0 : 1;
      raise(high, at(min, low) + gap);
      lower(low, at(max, high) - gap);
      if (order === "=") {
        raise(low, at(min, high));
        lower(high, at(max, low));
      }
    }
    if (min.some((low, index) => low > at(max, index))) return false;
    if (!changed) return true;
  }
  return true;
}
