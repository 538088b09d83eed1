import { daysInMonth, isoYear, twoDigits } from "./civil.ts";
import { monthNumber } from "./months.ts";

const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  весна: 21,
  весной: 21,
  лето: 22,
  летом: 22,
  осень: 23,
  осенью: 23,
  зима: 24,
  зимой: 24,
};

const ABOUT = /^(?:c|ca|circa|about|around|около|ок|примерно)\.?\s+/i;
const ERA = /\s*(?:(bce?|b\.c\.(?:e\.)?|до н\.?\s?э\.?)|(?:ad|ce|a\.d\.|н\.?\s?э\.?))$/i;
const YEAR_WORD = /\s*(?:года|году|годы|годов|год|гг\.?|г\.?)$/i;

/**
 * The EDTF of a date in English or Russian words, in either order, in figures, or in a form near to ISO 8601; `undefined` for anything else.
 *
 * @example parseDateWords("26 June 1953") // "1953-06-26"
 * @example parseDateWords("June 26, 1953") // "1953-06-26"
 * @example parseDateWords("26 июня 1953 г.") // "1953-06-26"
 * @example parseDateWords("c. 1890") // "1890~"
 * @example parseDateWords("15 March 44 BC") // "-0043-03-15"
 * @example parseDateWords("the 1930s") // "193X"
 */
export function parseDateWords(text: string): string | undefined {
  let words = text.trim().replace(/\s+/g, " ");
  if (words === "" || words.length > 60) return undefined;
  const about = ABOUT.test(words);
  if (about) words = words.replace(ABOUT, "");
  const era = ERA.exec(words);
  if (era) words = words.slice(0, era.index);
  words = words
    .replace(YEAR_WORD, "")
    .replace(/^(?:on|in|the|в|во)\s+/i, "")
    .replace(/^the\s+/i, "");
  const found = figures(words, about) ?? inWords(words, era?.[1] !== undefined, era !== null);
  return found === undefined ? undefined : `${found}${about && !/[~?%]$/.test(found) ? "~" : ""}`;
}

/** Days in figures: `1953/6/26`, `26.06.1953`, `26/6/1953`; and a year marked as about known. */
function figures(words: string, about: boolean): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words);
  if (dayFirst) return day(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  return about && /^\d{4}$/.test(words) ? words : undefined;
}

function inWords(words: string, bce: boolean, era: boolean): string | undefined {
  const decade = /^(\d{3})0(?:'?s|-е|-х)$/.exec(words);
  if (decade) return `${decade[1]}X`;
  const century = /^(\d{1,2})(?:st|nd|rd|th)? (?:century|век|века|веке)$/i.exec(words);
  if (century && !bce) return `${twoDigits(Number(century[1]) - 1)}XX`;
  const parts = words.replace(/[,.]/g, " ").trim().split(/ +/);
  const yearText =
    parts.find((part) => /^\d{3,4}$/.test(part)) ??
    (era && /^\d{1,2}$/.test(parts.at(-1) ?? "") ? parts.at(-1) : undefined);
  if (yearText === undefined) return undefined;
  const year = bce ? 1 - Number(yearText) : Number(yearText);
  const rest = parts.toSpliced(parts.lastIndexOf(yearText), 1).filter((part) => !/^of$/i.test(part));
  if (rest.length === 0) return isoYear(year);
  const season = rest.length === 1 ? SEASONS[rest[0]?.toLowerCase() ?? ""] : undefined;
  if (season !== undefined) return `${isoYear(year)}-${season}`;
  const monthAt = rest.findIndex((part) => monthNumber(part) !== undefined);
  const month = monthNumber(rest[monthAt] ?? "");
  if (month === undefined) return undefined;
  const others = rest.toSpliced(monthAt, 1);
  if (others.length === 0) return `${isoYear(year)}-${twoDigits(month)}`;
  const number = /^(\d{1,2})(?:st|nd|rd|th|-го)?$/i.exec(others[0] ?? "");
  return others.length === 1 && number ? day(year, month, Number(number[1])) : undefined;
}

function day(year: number, month: number, number: number): string | undefined {
  if (month < 1 || month > 12 || number < 1 || number > daysInMonth(year, month)) return undefined;
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(number)}`;
}
