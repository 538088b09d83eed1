import { type MapFrame, mapFrames } from "@thaw/charts";
import { years } from "@thaw/site/drawings";

/** A view of the map: a part of the world in a year, or in the whole period. */
export interface MapView {
  readonly slug: string;
  readonly title: string;
  readonly within: string;
  /** The day whose borders and names are shown. */
  readonly date: string;
  readonly frame: MapFrame;
}

/** Every view, each a page of its own; the first is that of `/map/`. */
export const mapViews: readonly MapView[] = mapFrames.flatMap((frame) => [
  { slug: frame.id, title: `${frame.label}, 1953–64`, within: "1953/1964", date: "1953-03-05", frame },
  ...years.map((year) => ({
    slug: `${frame.id}-${year}`,
    title: `${frame.label} in ${year}`,
    within: year,
    date: year === "1953" ? "1953-03-05" : `${year}-07-01`,
    frame,
  })),
]);
