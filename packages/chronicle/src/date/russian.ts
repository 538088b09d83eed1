import { type CivilDay, twoDigits } from "./civil.ts";
import type { DateLanguage, Place } from "./language.ts";
import { MONTHS_RU, MONTHS_RU_GENITIVE, MONTHS_RU_PREPOSITIONAL } from "./months.ts";
import { zoneName } from "./zone-name.ts";

/** By itself, after a preposition with the genitive, and as an answer to "when?". */
type Forms = Readonly<Record<Place, readonly string[]>>;

const seasons: Forms = {
  alone: ["весна", "лето", "осень", "зима"],
  governed: ["весны", "лета", "осени", "зимы"],
  when: ["весной", "летом", "осенью", "зимой"],
};

const ordinals: Forms = {
  alone: ["первая", "вторая", "третья"],
  governed: ["первой", "второй", "третьей"],
  when: ["первой", "второй", "третьей"],
};

const quarters: Forms = {
  alone: ["первый", "второй", "третий", "четвёртый"],
  governed: ["первого", "второго", "третьего", "четвёртого"],
  when: ["первом", "втором", "третьем", "четвёртом"],
};

/** Russian: days in the genitive, months and years in the case that the sentence asks for, `до н. э.` before the common era. */
export const russian: DateLanguage = {
  day: (day) => `${dayAndMonth(day)} ${eraYear(day.year)}`,
  month: (month, year, place) => {
    const names = { alone: MONTHS_RU, governed: MONTHS_RU_GENITIVE, when: MONTHS_RU_PREPOSITIONAL }[place];
    const name = names[month - 1] ?? "";
    return `${place === "when" ? "в " : ""}${name} ${eraYear(year)}`;
  },
  partOfYear: (code, year, place) => `${partOfYearName(code, place)} ${eraYear(year)}`,
  year: (year, place) => (place === "when" ? `в ${eraYear(year)}` : eraYear(year)),
  decade: (year, place) => (place === "alone" ? `${year}-е гг.` : `${place === "when" ? "в " : ""}${year}-х гг.`),
  time: (day, minute, offset) => `${day}, ${clock(minute)}${offset === undefined ? "" : ` (${zoneName(offset)})`}`,
  clock,
  years: (from, to) => (from > 0 && to > 0 ? `${from}–${to} гг.` : `${eraYear(from)} – ${eraYear(to)}`),
  days: (from, to) =>
    from.month === to.month
      ? `${from.day}–${dayAndMonth(to)} ${eraYear(to.year)}`
      : `${dayAndMonth(from)} – ${dayAndMonth(to)} ${eraYear(to.year)}`,
  about: (words) => `около ${words}`,
  perhapsAbout: (words) => `возможно, около ${words}`,
  uncertain: (words) => `${words} (под вопросом)`,
  between: (first, last) => `не ранее ${first} и не позднее ${last}`,
  from: (words) => `с ${words}`,
  fromWithUnknownEnd: (words) => `с ${words}, конец неизвестен`,
  until: (words) => `до ${words}`,
  ended: (words) => `закончилось не позднее ${words}`,
  orBefore: (words) => `${words} или ранее`,
  orAfter: (words) => `${words} или позднее`,
  within: (words) => `в пределах: ${words}`,
  aboutWhen: (words) => words,
  or: "или",
  and: "и",
};

function dayAndMonth({ day, month }: CivilDay): string {
  return `${day} ${MONTHS_RU_GENITIVE[month - 1]}`;
}

function partOfYearName(code: number, place: Place): string {
  const into = place === "when" ? "в " : "";
  if (code >= 40)
    return `${into}${ordinals[place][code - 40]} ${{ alone: "половина", governed: "половины", when: "половине" }[place]}`;
  if (code >= 37) return `${into}${ordinals[place][code - 37]} ${place === "alone" ? "треть" : "трети"}`;
  if (code >= 33)
    return `${into}${quarters[place][code - 33]} ${{ alone: "квартал", governed: "квартала", when: "квартале" }[place]}`;
  return `${seasons[place][(code - 21) % 4]}${code >= 29 ? " южного полушария" : ""}`;
}

function eraYear(year: number): string {
  return year > 0 ? `${year} г.` : `${1 - year} г. до н. э.`;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${twoDigits(minute % 60)}`;
}
