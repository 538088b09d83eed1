import { dateForms } from "@thaw/chronicle/date";
import type { Forms } from "@thaw/chronicle/words";
import { site } from "../subject.ts";

const { locale } = site;

/** A date in the forms that a phrase may ask for, each made when it is. */
export function dated(edtf: string): Forms {
  return dateForms(edtf, locale);
}

const monthNames = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
const daysOfYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });

/** The name of a month, `03` or `1953-03`, by itself: "March". */
export function monthName(month: string): string {
  return capital(monthNames.format(Date.UTC(2000, Number(month.slice(-2)) - 1)));
}

/** A day of the year, `06-26`, in words: "26 June". */
export function dayOfYear(day: string): string {
  return daysOfYear.format(Date.parse(`2000-${day}T00:00:00Z`));
}

/** The name of the weekday of an ISO day, New Style. */
export function weekday(day: string): string {
  return capital(weekdays.format(Date.parse(`${day}T00:00:00Z`)));
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
