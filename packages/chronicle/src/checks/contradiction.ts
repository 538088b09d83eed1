import type { Certainty, DateLike } from "../date/compare.ts";
import { parseDate } from "../date/parse-date.ts";

type Comparison = (a: DateLike, b: DateLike) => Certainty;

/**
 * Whether two dates stand as they must not: for certain, or only as written, since one of them is marked "about" or "uncertain" and the
 * slack of that mark is all that saves it. Dates that are merely wide (a year against one of its days) contradict nothing.
 *
 * @example contradiction(isBefore, "certainly", "1953-03-05", "1953-03-06~") // "possible"
 */
export function contradiction(
  compare: Comparison,
  forbidden: Certainty,
  a: string,
  b: string,
): "certain" | "possible" | undefined {
  if (compare(a, b) === forbidden) return "certain";
  if (!isMarked(a) && !isMarked(b)) return undefined;
  return compare(parseDate(unmarked(a)), parseDate(unmarked(b))) === forbidden ? "possible" : undefined;
}

function isMarked(edtf: string): boolean {
  return /[~?%]/.test(edtf);
}

/** The date as written, without what says that it may be otherwise. */
function unmarked(edtf: string): string {
  return edtf.replace(/[~?%]/g, "");
}
