import type { HistoricalEvent } from "@thaw/chronicle";
import { content, say, site, words } from "../../subject.ts";
import { eventDays, period } from "../../text/address.ts";
import { dated } from "../../text/dates.ts";
import { span } from "../../text/span.ts";
import { PAGE_WIDTH } from "../page-width.ts";

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

const [firstYear, lastYear] = [period.start.slice(0, 4), period.end.slice(0, 4)];

/** The years of an event, as far as it is dated to any. */
const yearsOf = ({ time: { effective } }: HistoricalEvent) => {
  const last = effective.date.latest ?? effective.date.earliest ?? "";
  return [(effective.date.earliest ?? last).slice(0, 4), last.slice(0, 4)] as const;
};

const eventYears = content.events.map(yearsOf).filter(([first]) => /^\d{4}$/.test(first));

/** The years of the period in which something happened. */
export const years: readonly string[] = Array.from(
  { length: Math.max(0, Number(lastYear) - Number(firstYear) + 1) },
  (_, index) => String(Number(firstYear) + index),
).filter((year) => eventYears.some(([first, last]) => first <= year && year <= last));

/** The months with an event, as `1953-03`. */
export const months: readonly string[] = [
  ...new Set(eventDays.map((day) => day.slice(0, 7)).filter((month) => years.includes(month.slice(0, 4)))),
];

/** The period as a reader writes it. */
export const periodYears = span(firstYear, lastYear);

const wide = site.drawings.years ?? widest();

/** The years of the widest view as a reader writes them. */
export const wideYears = span(...endsOf(wide));

const within = `${firstYear}/${lastYear}`;
/** Few events need no more room than a page has. */
const share = Math.min(1, content.events.length / 100);
const pixels = (most: number) => Math.max(PAGE_WIDTH, Math.round(most * share));

/** Every view, each a page of its own. */
export const views: readonly View[] = [
  {
    slug: "",
    title: say(words.timeline.period, { years: periodYears }),
    within,
    lanes: "topic",
    level: "period",
    width: pixels(5600),
  },
  {
    slug: "by-figure",
    title: say(words.timeline.byFigure, { years: periodYears }),
    within,
    lanes: "figure",
    level: "period",
    width: pixels(5600),
  },
  {
    slug: "by-place",
    title: say(words.timeline.byPlace, { years: periodYears }),
    within,
    lanes: "place",
    level: "period",
    width: pixels(5600),
  },
  ...(wide === within
    ? []
    : [
        {
          slug: "all",
          title: say(words.timeline.period, { years: wideYears }),
          within: wide,
          lanes: "topic",
          level: "all",
          width: pixels(4800),
        } as const,
      ]),
  ...years.map(
    (year): View => ({
      slug: year,
      title: say(words.timeline.of, { date: dated(year) }),
      within: year,
      lanes: "topic",
      level: "year",
      width: pixels(4200),
    }),
  ),
  ...months.map(
    (month): View => ({
      slug: month,
      title: say(words.timeline.of, { date: dated(month) }),
      within: month,
      lanes: "topic",
      level: "month",
      width: pixels(2700),
    }),
  ),
];

function widest(): string {
  const first = [firstYear, ...eventYears.map(([from]) => from)].sort()[0] ?? firstYear;
  const last = [lastYear, ...eventYears.map(([, to]) => to)].sort().at(-1) ?? lastYear;
  return `${first}/${last}`;
}

function endsOf(years: string): [string, string] {
  const [from = "", to = from] = years.split("/");
  return [from, to];
}

/** The address of a view. */
export function viewAddress(slug: string): string {
  return slug === "" ? "/timeline/" : `/timeline/${slug}/`;
}
