import { formatDate } from "../date/format-date.ts";
import type { Term } from "../model/term.ts";
import type { Dataset } from "../query/dataset.ts";

/** `Lavrentiy Beria holds it until 26 June 1953`. */
export function holding(dataset: Dataset, term: Term): string {
  const until = term.end
    ? `until ${formatDate(term.end.date.edtf)}`
    : term.open
      ? "beyond the period"
      : "with no known end";
  return `${dataset.label(term.figure)} holds it ${until}`;
}
