import { drawMap } from "@thaw/charts";
import { content, formatDate } from "../../../subject.ts";
import { shows } from "../../../text/sections.ts";
import { borders, drawMapView, hasBorders } from "../../map/draw-map-view.ts";
import { mapViews } from "../../map/views.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Every view of the map. */
export function maps(): PublishedDrawing[] {
  if (!shows("map")) return [];
  return mapViews.map((view) => {
    const laidOut = () => drawMapView(view, { width: 1160 });
    const day = formatDate(view.date);
    return {
      id: `map-${view.slug}`,
      group: "maps",
      title: view.title,
      alt: `Places of ${view.title} ${hasBorders ? `on the borders of ${day}` : "on the coasts of today"}, each as large as what happened there${hasBorders ? "; borders approximate" : ""}.`,
      ...(borders.note && { note: `Borders of ${day}, approximate; ${borders.note}` }),
      page: `/map/${view.slug}/`,
      chosen: () => laidOut().map.places.map(({ id }) => ({ kind: "place" as const, entry: content.get("place", id) })),
      draw: () => {
        const svg = drawMap(laidOut());
        return { svg, figure: scrolled(svg, "Map") };
      },
    };
  });
}
