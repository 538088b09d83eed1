import { locale } from "./speech.ts";

const DAY = 86_400_000;

/** Days to pixels and back, read from a drawing's attributes. Days are ISO 8601; a `Date` here only counts days, in UTC. */
export interface DayScale {
  readonly first: number;
  readonly last: number;
  x(day: number): number;
  day(x: number): number;
}

/** @throws when the drawing says nothing of its scale */
export function dayScale(drawing: Element): DayScale {
  const attribute = (name: string) => drawing.getAttribute(`data-${name}`) ?? "";
  const [first, last] = [dayOf(attribute("from")), dayOf(attribute("to"))];
  const [left, right] = [Number(attribute("left")), Number(attribute("right"))];
  if (![first, last, left, right].every(Number.isFinite)) throw new Error("The drawing has no scale");
  const perDay = (right - left) / (last + 1 - first);
  return {
    first,
    last,
    x: (day) => left + (day - first) * perDay,
    day: (x) => first + (x - left) / perDay,
  };
}

/** The number of a day. @example dayOf("1970-01-02") // 1 */
export function dayOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;
}

/** A day in ISO 8601. */
export function isoOf(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** A day in words, as the site writes it: 26 June 1953. Told once the language is set. */
export function wordsOf(day: number): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    Math.floor(day) * DAY,
  );
}
