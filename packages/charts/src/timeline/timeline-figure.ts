import { element, type Markup } from "../markup/element.ts";
import { drawLaneNames, drawTimeline } from "./draw-timeline.ts";
import type { TimelineLayout } from "./layout-timeline.ts";

/** The drawing in a scroller, with room below it for what a script adds of the browser's own, with the names of the lanes at its left edge. */
export function timelineFigure(layout: TimelineLayout): Markup {
  const { title, id } = layout.timeline;
  return element(
    "div",
    { class: "timeline", id, "data-timeline": id },
    element(
      "section",
      { class: "timeline-scroller", tabindex: "0", "aria-label": `${title}, drawn; the list below says the same` },
      element("div", { class: "timeline-canvas" }, drawTimeline(layout), drawLaneNames(layout)),
    ),
    element("div", { class: "chart-tools" }),
  );
}
