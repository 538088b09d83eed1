import { type DayRange, dayRange, readDayRange } from "../time/day-range.ts";
import type { NetworkEdge } from "./network.ts";

/** A tie as a script reads it from a drawing. */
export interface DrawnTie extends DayRange {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly inverse: string;
  readonly established: boolean;
}

/** What the line of a tie says of it for a script: its ends, its words, its days. {@link readTie} reads it. */
export function tieAttributes({ from, to, words, inverse, at, established }: NetworkEdge): Record<string, string> {
  return {
    "data-ends": `${from} ${to}`,
    "data-words": `${words}|${inverse}`,
    "data-days": dayRange(at),
    ...(!established && { "data-doubt": "" }),
  };
}

/** A tie from the attributes of its line. */
export function readTie({
  ends = "",
  words = "",
  days,
  doubt,
}: Readonly<Record<string, string | undefined>>): DrawnTie {
  const [from = "", to = ""] = ends.split(" ");
  const [outward = "", inverse = ""] = words.split("|");
  return { from, to, words: outward, inverse, established: doubt === undefined, ...readDayRange(days) };
}
