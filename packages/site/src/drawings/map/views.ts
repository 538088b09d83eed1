import type { MapFrame } from "@thaw/charts";
import { say, site, words } from "../../subject.ts";
import { period } from "../../text/address.ts";
import { periodYears, years } from "../timeline/views.ts";
import { frameAround } from "./frame-around.ts";
import { spots } from "./spots.ts";

/** A view of the map: a part of the world in a year or a decade, or in the whole period. */
export interface MapView {
  readonly slug: string;
  readonly title: string;
  /** The stretch as a reader writes it: `1953–64`, `1953`, `1880s`. */
  readonly years: string;
  /** First and last year, EDTF, or the one year. */
  readonly within: string;
  /** The day whose borders and names are shown. */
  readonly date: string;
  readonly frame: MapFrame;
}

/** More years than this, and a reader goes through them by decades. */
const YEARS_MAX = 24;

const day = site.drawings.map?.day ?? period.start;

/** The parts of the world that are shown. */
export const frames: readonly MapFrame[] = site.drawings.map?.frames ?? [
  { id: "all", label: words.map.all, ...frameAround(spots) },
];

/** The stretches of time that are shown besides the whole. */
const stretches: readonly (Pick<MapView, "years" | "within"> & {
  readonly key: string;
  readonly titleOf: (part: string) => string;
})[] =
  years.length > YEARS_MAX
    ? [...new Set(years.map((year) => year.slice(0, 3)))].map((decade) => ({
        key: `${decade}0s`,
        years: say(words.map.decadeName, { decade: `${decade}0` }),
        within: `${decade}0/${decade}9`,
        titleOf: (part: string) => say(words.map.decade, { part, decade: `${decade}0` }),
      }))
    : years.map((year) => ({
        key: year,
        years: year,
        within: year,
        titleOf: (part: string) => say(words.map.year, { part, year }),
      }));

/** Every view, each a page of its own; the first is that of `/map/`. */
export const mapViews: readonly MapView[] = frames.flatMap((frame) => [
  {
    slug: frame.id,
    title: say(words.map.whole, { part: frame.label, years: periodYears }),
    years: periodYears,
    within: `${period.start.slice(0, 4)}/${period.end.slice(0, 4)}`,
    date: day,
    frame,
  },
  ...stretches.map(({ key, years: told, within, titleOf }) => ({
    slug: `${frame.id}-${key}`,
    title: titleOf(frame.label),
    years: told,
    within,
    date: dayIn(within),
    frame,
  })),
]);

/** The day of the map where it lies within a stretch, else the middle of that. */
function dayIn(within: string): string {
  const [first = "", last = first] = within.split("/");
  const year = day.slice(0, 4);
  if (first <= year && year <= last) return day;
  return first === last ? `${first}-07-01` : `${first.slice(0, 3)}5-01-01`;
}
