import { type DateLocale, dateForms, dateLocaleOf, formatDate } from "@thaw/chronicle/date";
import { type Forms, sayIn } from "@thaw/chronicle/words";
import { type ChartWords, english } from "./english.ts";

/** How a drawing speaks: its words, and how it writes dates and numbers. */
export interface ChartSpeech {
  readonly words: ChartWords;
  readonly locale: DateLocale;
  /** A phrase with what stands in its holes. */
  readonly say: ReturnType<typeof sayIn>;
  /** A date in words. */
  readonly date: (edtf: string) => string;
  /** A date in the forms that a phrase may ask for, each made when it is. */
  readonly dated: (edtf: string) => Forms;
  /** A day without its year, `1953-03-09`: "9 March". */
  readonly dayOfYear: (day: string) => string;
  readonly number: (value: number) => string;
}

/**
 * Drawings in a language.
 *
 * @param locale how dates are worded: as the language of the words does, unless said.
 * @example timeline({ title, within, lanes, items, speech: chartSpeech(russian) })
 */
export function chartSpeech(words: ChartWords, locale: DateLocale = dateLocaleOf(words.language)): ChartSpeech {
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(words.language);
  return {
    words,
    locale,
    say: sayIn(words.language),
    date: (edtf) => formatDate(edtf, { locale }),
    dated: (edtf) => dateForms(edtf, locale),
    dayOfYear: (day) => days.format(Date.parse(`2000-${day.slice(-5)}T00:00:00Z`)),
    number: (value) => numbers.format(value),
  };
}

/** Drawings in English, as they are unless another speech is given. */
export const inEnglish: ChartSpeech = chartSpeech(english);
