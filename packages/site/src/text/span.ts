import { words } from "../subject.ts";

/** Whether the language writes a century once: 1953–64. */
const isShort = words.language.startsWith("en");

/**
 * Years from one to another as a reader writes them: in English the century once.
 *
 * @example span("1953", "1964") // "1953–64"
 * @example span("1880", "1930") // "1880–1930"
 */
export function span(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return first;
  return isShort && first.slice(0, 2) === last.slice(0, 2) ? `${first}–${last.slice(2)}` : `${first}–${last}`;
}
