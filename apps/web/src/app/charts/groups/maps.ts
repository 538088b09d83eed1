import { type Borders, drawMap, layoutMap, mapState } from "@thaw/charts";
import borders from "@thaw/charts/borders.json" with { type: "json" };
import { content, formatDate } from "@thaw/content";
import { address } from "@thaw/site/text";
import { mapViews } from "../../map/views.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Every view of the map. */
export const maps: readonly PublishedDrawing[] = mapViews.map((view) => {
  const stateOf = () =>
    mapState(content, {
      title: view.title,
      within: view.within,
      date: view.date,
      areas: ["country", "region"],
      hrefOf: (place) => address("place", place),
      hrefOfEvent: (event) => address("event", event),
    });
  return {
    id: `map-${view.slug}`,
    group: "Maps",
    title: view.title,
    alt: `Places of ${view.title} on the borders of ${formatDate(view.date)}, each as large as what happened there; borders approximate.`,
    note: `Borders of ${formatDate(view.date)}, approximate; dotted those of the republics of the Union, dashed what is drawn by hand.`,
    page: `/map/${view.slug}/`,
    chosen: () => stateOf().places.map(({ id }) => ({ kind: "place", entry: content.get("place", id as never) })),
    draw: () => {
      const svg = drawMap(layoutMap(stateOf(), borders as unknown as Borders, view.frame, { width: 1160 }));
      return { svg, figure: scrolled(svg, "Map") };
    },
  };
});
