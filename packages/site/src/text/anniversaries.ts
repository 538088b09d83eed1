import { onThisDay } from "@thaw/chronicle";
import { content, say, words } from "../subject.ts";
import { address, dayAddress } from "./address.ts";
import { dayOfYear } from "./dates.ts";

/** A day of the year on which something here happened. */
export interface DayOfYear {
  /** Month and day, `06-26`. */
  readonly day: string;
  readonly items: readonly AnniversaryItem[];
}

/** What happened on a day of the year, in one of the years. */
export interface AnniversaryItem {
  readonly year: number;
  readonly text: string;
  readonly href: string;
  /** The page of the very day, where it has one. */
  readonly dayHref: string | undefined;
}

const DAYS = 366;

/** Every day of the year on which an event has one of its times, or somebody was born or died; offices taken and left stay out. */
export function daysOfYear(): DayOfYear[] {
  return Array.from({ length: DAYS }, (_, index) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(5, 10))
    .map((day) => ({ day, items: anniversariesOn(day) }))
    .filter(({ items }) => items.length > 0);
}

/** What happened on a day of the year, an event once however many of its times fall on it. */
export function anniversariesOn(day: string): AnniversaryItem[] {
  const items = onThisDay(content, day).certain.flatMap((moment): AnniversaryItem[] => {
    const at = { year: moment.year, dayHref: dayAddress(moment.date.edtf.slice(0, 10)) };
    if ("figure" in moment)
      return [
        {
          ...at,
          text: say(moment.what === "born" ? words.figure.isBorn : words.figure.dies, { name: moment.figure.label }),
          href: address("figure", moment.figure.id),
        },
      ];
    if ("term" in moment) return [];
    const told = moment.what === "effective" ? "" : ` (${words.timesWithin[moment.what]})`;
    return [{ ...at, text: `${moment.event.title}${told}`, href: address("event", moment.event.id) }];
  });
  return items.filter(
    ({ href, year }, index) => items.findIndex((other) => other.href === href && other.year === year) === index,
  );
}

/** A day of the year in words: "26 June". */
export function dayInWords(day: string): string {
  return dayOfYear(day);
}
