import { parseDate, parseDateWords, safeParseDate } from "@thaw/chronicle/date";

/**
 * The date that somebody typed: EDTF, or the words and figures in which people write one ("26 June 1953", "26.6.1953").
 *
 * @throws {DateError} for anything else.
 */
export function dateArgument(words: readonly string[]): string {
  const text = words.join(" ");
  const edtf = safeParseDate(text).ok ? text : (parseDateWords(text) ?? text);
  parseDate(edtf);
  return edtf;
}
