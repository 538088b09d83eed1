import { type CivilDay, civilDay, MINUTES_PER_DAY } from "./civil.ts";
import { english } from "./english.ts";
import type { DateLanguage, DateLocale, Place } from "./language.ts";
import { type ParsedDate, parseDate } from "./parse-date.ts";
import type { DatePoint } from "./parse-point.ts";
import { russian } from "./russian.ts";

/** Options of {@link formatDate}. */
export interface FormatDateOptions {
  /** Language and order: `en-GB` (26 June 1953), unless said; `en-US` (June 26, 1953); `ru` (26 июня 1953 г.). */
  readonly locale?: DateLocale;
  /** Whether the words answer "when?": `on 26 June 1953`, `in June 1953`, `в июне 1953 г.` */
  readonly preposition?: boolean;
  /** Whether the words stand after one that asks for another case, as «с» does: `с марта 1953 г.` In English nothing changes. */
  readonly governed?: boolean;
}

const languages: Readonly<Record<DateLocale, DateLanguage>> = {
  "en-GB": english(false),
  "en-US": english(true),
  ru: russian,
};

/**
 * The locale in which dates of a language are worded: itself, another of the same language, or `en-GB`.
 *
 * @example dateLocaleOf("ru-RU") // "ru"
 */
export function dateLocaleOf(language: string): DateLocale {
  const known = Object.keys(languages) as DateLocale[];
  const [base = ""] = language.split("-");
  return (
    known.find((locale) => locale === language) ?? known.find((locale) => locale.split("-")[0] === base) ?? "en-GB"
  );
}

/**
 * A date in words that never claim more than the EDTF says.
 *
 * @throws {DateError} when the text is no date.
 * @example formatDate("1953-06-26") // "26 June 1953"
 * @example formatDate("1953-06-26", { locale: "en-US" }) // "June 26, 1953"
 * @example formatDate("1953-06", { locale: "ru", preposition: true }) // "в июне 1953 г."
 * @example formatDate("1953~") // "about 1953"
 * @example formatDate("1953-07-02/1953-07-07") // "2–7 July 1953"
 * @example formatDate("[1953-06-26,1953-06-27]") // "26 June 1953 or 27 June 1953"
 */
export function formatDate(
  edtf: string,
  { locale = "en-GB", preposition = false, governed = false }: FormatDateOptions = {},
): string {
  const language = languages[locale];
  const parsed = parseDate(edtf);
  const [point] = parsed.points;
  if (parsed.kind === "point" && point)
    return formatPoint(point, language, preposition ? "when" : governed ? "governed" : "alone");
  const words = parsed.kind === "interval" ? formatInterval(parsed, language) : formatSet(parsed, language);
  return preposition ? language.within(words) : words;
}

function formatInterval(
  { points: [from = null, to = null], openStart, openEnd }: ParsedDate,
  language: DateLanguage,
): string {
  const governed = (point: DatePoint) => formatPoint(point, language, "governed");
  if (!from) return to ? (openStart ? language.until : language.ended)(governed(to)) : "";
  if (!to) return (openEnd ? language.from : language.fromWithUnknownEnd)(governed(from));
  const [first, last] = [formatPoint(from, language, "alone"), formatPoint(to, language, "alone")];
  if (from.minute !== undefined && to.minute !== undefined && sameDay(from, to) && from.offset === to.offset)
    return `${first}–${language.clock(to.minute)}`;
  if (isPlainYear(from) && isPlainYear(to)) return language.years(from.year, to.year);
  if (isPlainDay(from) && isPlainDay(to) && from.year === to.year)
    return sameDay(from, to) ? first : language.days(from, to);
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

function isPlainDay(point: DatePoint): point is DatePoint & CivilDay {
  return !point.approximate && !point.uncertain && point.precision === "day";
}

function isPlainYear(point: DatePoint): boolean {
  return !point.approximate && !point.uncertain && point.precision === "year" && point.yearLast === undefined;
}

function sameDay(a: DatePoint, b: DatePoint): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function formatSet({ edtf, kind }: ParsedDate, language: DateLanguage): string {
  const words = (text: string, place: Place) => {
    const [point] = parseDate(text).points;
    return point ? formatPoint(point, language, place) : text;
  };
  const members = edtf
    .slice(1, -1)
    .split(",")
    .map((member) => {
      const [from = "", to] = member.trim().split("..");
      if (to === undefined) return words(from, "alone");
      if (from === "") return language.orBefore(words(to, "alone"));
      if (to === "") return language.orAfter(words(from, "alone"));
      if (kind === "allOf") return `${words(from, "alone")} – ${words(to, "alone")}`;
      return language.between(words(from, "governed"), words(to, "governed"));
    });
  const joint = kind === "allOf" ? language.and : language.or;
  return members.length < 3
    ? members.join(` ${joint} `)
    : `${members.slice(0, -1).join(", ")} ${joint} ${members.at(-1)}`;
}

function formatPoint(point: DatePoint, language: DateLanguage, place: Place): string {
  const { approximate, uncertain } = point;
  if (place === "when") {
    if (approximate || uncertain) return language.aboutWhen(formatPoint(point, language, "alone"));
    return formatBare(point, language, "when");
  }
  if (approximate) return (uncertain ? language.perhapsAbout : language.about)(formatBare(point, language, "governed"));
  const words = formatBare(point, language, place);
  return uncertain ? language.uncertain(words) : words;
}

function formatBare(point: DatePoint, language: DateLanguage, place: Place): string {
  const { precision, year, yearLast = year, month = 1, day = 1, minute = 0, offset, scattered } = point;
  if (scattered)
    return `${language.between(dayWords(point.min, language), dayWords(point.max, language))} (${point.text})`;
  const years = language.between(language.year(year, "governed"), language.year(yearLast, "governed"));
  switch (precision) {
    case "minute":
      return language.time(language.day({ year, month, day }, place), minute, offset);
    case "day":
      return language.day({ year, month, day }, place);
    case "month":
      return language.month(month, year, place);
    case "season":
      return language.partOfYear(month, year, place);
    case "year":
      return language.year(year, place);
    case "decade":
      return year >= 0 && year % 10 === 0 ? language.decade(year, place) : years;
    case "century":
      return years;
    case "millennium":
      return years;
  }
}

function dayWords(moment: number, language: DateLanguage): string {
  return language.day(civilDay(Math.floor(moment / MINUTES_PER_DAY)), "governed");
}
