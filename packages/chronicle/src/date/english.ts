import { type CivilDay, twoDigits } from "./civil.ts";
import type { DateLanguage } from "./language.ts";
import { MONTHS } from "./months.ts";
import { zoneName } from "./zone-name.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

/** English, day first (`26 June 1953`) or month first (`June 26, 1953`). */
export function english(monthFirst: boolean): DateLanguage {
  const dayAndMonth = ({ day, month }: CivilDay) =>
    monthFirst ? `${MONTHS[month - 1]} ${day}` : `${day} ${MONTHS[month - 1]}`;
  const withYear = (words: string, year: number) => `${words}${monthFirst ? "," : ""} ${eraYear(year)}`;
  const placed = (preposition: string, words: string, place: string) =>
    place === "when" ? `${preposition} ${words}` : words;
  const clock = (minute: number) => {
    const [hours, minutes] = [Math.floor(minute / 60), twoDigits(minute % 60)];
    if (!monthFirst) return `${hours}:${minutes}`;
    return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? "a.m." : "p.m."}`;
  };
  return {
    day: (day, place) => placed("on", withYear(dayAndMonth(day), day.year), place),
    month: (month, year, place) => placed("in", `${MONTHS[month - 1]} ${eraYear(year)}`, place),
    partOfYear: (code, year, place) => placed("in", `${partOfYearName(code, monthFirst)} ${eraYear(year)}`, place),
    year: (year, place) => placed("in", eraYear(year), place),
    decade: (year, place) => placed("in the", `${year}s`, place),
    time: (day, minute, offset) => `${day}, ${clock(minute)}${offset === undefined ? "" : ` ${zoneName(offset)}`}`,
    clock,
    years: (from, to) => {
      const [first, last] = [eraYear(from), eraYear(to)];
      return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
    },
    days: (from, to) => {
      if (from.month === to.month)
        return monthFirst
          ? withYear(`${MONTHS[from.month - 1]} ${from.day}–${to.day}`, to.year)
          : withYear(`${from.day}–${dayAndMonth(to)}`, to.year);
      return withYear(`${dayAndMonth(from)} – ${dayAndMonth(to)}`, to.year);
    },
    about: (words) => `about ${words}`,
    perhapsAbout: (words) => `perhaps about ${words}`,
    uncertain: (words) => `${words} (uncertain)`,
    between: (first, last) => `between ${first} and ${last}`,
    from: (words) => `from ${words}`,
    fromWithUnknownEnd: (words) => `from ${words}, end unknown`,
    until: (words) => `until ${words}`,
    ended: (words) => `ended ${words}`,
    orBefore: (words) => `${words} or before`,
    orAfter: (words) => `${words} or after`,
    within: (words) => `within ${words}`,
    aboutWhen: (words) => `at a time given as ${words}`,
    or: "or",
    and: "and",
  };
}

function partOfYearName(code: number, american: boolean): string {
  if (code >= 40) return `${ORDINALS[code - 40]} half of`;
  if (code >= 37) return `${ORDINALS[code - 37]} third of`;
  if (code >= 33) return `${ORDINALS[code - 33]} quarter of`;
  const season = SEASONS[(code - 21) % 4] ?? "";
  const name = american && season === "autumn" ? "fall" : season;
  return code >= 29 ? `southern ${name}` : name;
}

function eraYear(year: number): string {
  return year > 0 ? `${year}` : `${1 - year} BCE`;
}
