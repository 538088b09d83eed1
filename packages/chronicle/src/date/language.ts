import type { CivilDay } from "./civil.ts";

/** The languages and orders in which dates are written. */
export type DateLocale = "en-GB" | "en-US" | "ru";

/** How a phrase stands in a sentence: by itself; after a word that asks for another case ("about", "from"); or as an answer to "when?". */
export type Place = "alone" | "governed" | "when";

/** What a language says of dates. Words only: what may be said of a date is decided in one place, for all languages. */
export interface DateLanguage {
  day(day: CivilDay, place: Place): string;
  month(month: number, year: number, place: Place): string;
  /** A season, quarter, third or half of a year, by its EDTF code 21 to 41. */
  partOfYear(code: number, year: number, place: Place): string;
  year(year: number, place: Place): string;
  decade(year: number, place: Place): string;
  time(day: string, minute: number, offset: number | undefined): string;
  /** The time of day by itself. */
  clock(minute: number): string;
  /** From one year to another. */
  years(from: number, to: number): string;
  /** Two days of one month, or of one year. */
  days(from: CivilDay, to: CivilDay): string;
  about(words: string): string;
  perhapsAbout(words: string): string;
  uncertain(words: string): string;
  between(first: string, last: string): string;
  from(words: string): string;
  fromWithUnknownEnd(words: string): string;
  until(words: string): string;
  ended(words: string): string;
  orBefore(words: string): string;
  orAfter(words: string): string;
  within(words: string): string;
  aboutWhen(words: string): string;
  readonly or: string;
  readonly and: string;
}
