import { drawnFigure } from "../markup/drawn-figure.ts";
import type { Markup } from "../markup/element.ts";
import { drawMap } from "./draw-map.ts";
import type { MapLayout } from "./layout-map.ts";

/** The map in a scroller. */
export function mapFigure(layout: MapLayout): Markup {
  const { id, title, speech } = layout.map;
  return drawnFigure({ kind: "map", id, title, speech }, drawMap(layout));
}
