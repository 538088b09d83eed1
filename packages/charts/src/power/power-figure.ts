import { drawnFigure } from "../markup/drawn-figure.ts";
import type { Markup } from "../markup/element.ts";
import { type DrawPowerOptions, drawPower, drawPowerNames } from "./draw-power.ts";
import type { PowerLayout } from "./layout-power.ts";

/** The drawing in a scroller, with the names at its left edge. */
export function powerFigure(layout: PowerLayout, options: DrawPowerOptions = {}): Markup {
  const { title, id, speech } = layout.chart;
  return drawnFigure({ kind: "power", id, title, speech }, drawPower(layout, options), drawPowerNames(layout));
}
