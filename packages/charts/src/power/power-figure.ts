import { element, type Markup } from "../markup/element.ts";
import { type DrawPowerOptions, drawPower, drawPowerNames } from "./draw-power.ts";
import type { PowerLayout } from "./layout-power.ts";

/** The drawing in a scroller, with room below it for what a script adds of the browser's own, with the names at its left edge. */
export function powerFigure(layout: PowerLayout, options: DrawPowerOptions = {}): Markup {
  const { title, id } = layout.chart;
  return element(
    "div",
    { class: "timeline", id, "data-power": id },
    element(
      "section",
      { class: "timeline-scroller", tabindex: "0", "aria-label": `${title}, drawn; the tables below say the same` },
      element("div", { class: "timeline-canvas" }, drawPower(layout, options), drawPowerNames(layout)),
    ),
    element("div", { class: "chart-tools" }),
  );
}
