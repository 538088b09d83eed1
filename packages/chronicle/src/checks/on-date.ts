import { formatDate } from "../date/format-date.ts";
import { parseDate } from "../date/parse-date.ts";

/** A date with its preposition: `on 26 June 1953`, `in June 1953`, `within 1953–1956`, `at a time given as about 1953`. */
export function onDate(edtf: string): string {
  const { kind, points } = parseDate(edtf);
  const [point] = points;
  if (kind !== "point" || !point) return `within ${formatDate(edtf)}`;
  if (point.approximate || point.uncertain) return `at a time given as ${formatDate(edtf)}`;
  return `${point.precision === "day" || point.precision === "minute" ? "on" : "in"} ${formatDate(edtf)}`;
}
