import type { Certainty, Extent } from "../date/compare.ts";
import type { Span } from "../date/parse-point.ts";

/** Whether a moment that is known only within bounds lies in a stretch of time. */
export function momentWithin({ min, max }: Span, { start, end }: Extent): Certainty {
  if (max < start.min || min > end.max) return "no";
  return Number.isFinite(min) && Number.isFinite(max) && min >= start.min && max <= end.max ? "certainly" : "possibly";
}
