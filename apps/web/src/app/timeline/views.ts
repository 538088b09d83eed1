import { formatDate } from "@thaw/content";
import { eventDays, period } from "@thaw/site/text";

/** A view of the timeline: its address, the stretch of time, and how it is divided. */
export interface View {
  /** Part of the address after `/timeline/`; empty for the first. */
  readonly slug: string;
  readonly title: string;
  readonly within: string;
  readonly lanes: "topic" | "figure" | "place";
  readonly level: "all" | "period" | "year" | "month";
  /** Pixels. */
  readonly width: number;
}

const [firstYear, lastYear] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];

/** The years of the period. */
export const years: readonly string[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
  String(firstYear + index),
);

/** The months with an event, as `1953-03`. */
export const months: readonly string[] = [
  ...new Set(eventDays.map((day) => day.slice(0, 7)).filter((month) => years.includes(month.slice(0, 4)))),
];

const within = `${firstYear}/${lastYear}`;
const span = `${firstYear}–${String(lastYear).slice(2)}`;

/** Every view, each a page of its own. */
export const views: readonly View[] = [
  { slug: "", title: `Timeline ${span}`, within, lanes: "topic", level: "period", width: 5600 },
  { slug: "by-figure", title: `Timeline ${span} by figure`, within, lanes: "figure", level: "period", width: 5600 },
  { slug: "by-place", title: `Timeline ${span} by place`, within, lanes: "place", level: "period", width: 5600 },
  { slug: "all", title: "Timeline 1917–1995", within: "1917/1995", lanes: "topic", level: "all", width: 4800 },
  ...years.map(
    (year): View => ({
      slug: year,
      title: `Timeline of ${year}`,
      within: year,
      lanes: "topic",
      level: "year",
      width: 4200,
    }),
  ),
  ...months.map(
    (month): View => ({
      slug: month,
      title: `Timeline of ${formatDate(month)}`,
      within: month,
      lanes: "topic",
      level: "month",
      width: 2700,
    }),
  ),
];

/** The address of a view. */
export function viewAddress(slug: string): string {
  return slug === "" ? "/timeline/" : `/timeline/${slug}/`;
}
