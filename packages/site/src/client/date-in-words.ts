import { facts } from "./facts.ts";

/** An ISO day, month or year in words: "26 June 1953". */
export function dateInWords(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return year;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day) parts.day = "numeric";
  return new Intl.DateTimeFormat(facts.locale, parts).format(Date.parse(iso));
}
