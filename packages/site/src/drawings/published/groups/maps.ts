import { drawMap } from "@thaw/charts";
import { content, say, words } from "../../../subject.ts";
import { dated } from "../../../text/dates.ts";
import { shows } from "../../../text/sections.ts";
import { borders, drawMapView, hasBorders } from "../../map/draw-map-view.ts";
import { mapViews } from "../../map/views.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Every view of the map. */
export function maps(): PublishedDrawing[] {
  if (!shows("map")) return [];
  return mapViews.map((view) => {
    const laidOut = () => drawMapView(view, { width: 1160 });
    const date = dated(view.date);
    return {
      id: `map-${view.slug}`,
      group: "maps",
      title: view.title,
      alt: hasBorders
        ? say(words.drawings.mapAltBorders, { title: view.title, date })
        : say(words.drawings.mapAlt, { title: view.title }),
      ...(borders.note && { note: say(words.drawings.mapNote, { date, note: borders.note }) }),
      page: `/map/${view.slug}/`,
      chosen: () => laidOut().map.places.map(({ id }) => ({ kind: "place" as const, entry: content.get("place", id) })),
      draw: () => {
        const svg = drawMap(laidOut());
        return { svg, figure: scrolled(svg, words.map.drawn) };
      },
    };
  });
}
