import { formatDate } from "../date/format-date.ts";

/** A date with its preposition: `on 26 June 1953`, `in June 1953`, `within 1953–1956`, `at a time given as about 1953`. */
export function onDate(edtf: string): string {
  return formatDate(edtf, { preposition: true });
}
