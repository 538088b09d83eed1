import type { Certainty } from "../date/compare.ts";
import type { Severity } from "./finding.ts";

/** A certain contradiction is an error, a possible one a warning, none is nothing. */
export function severityOf(contradiction: Certainty): Severity | undefined {
  if (contradiction === "certainly") return "error";
  return contradiction === "possibly" ? "warning" : undefined;
}
