import { drawnFigure } from "../markup/drawn-figure.ts";
import type { Markup } from "../markup/element.ts";
import { drawLaneNames, drawTimeline } from "./draw-timeline.ts";
import type { TimelineLayout } from "./layout-timeline.ts";

/** The drawing in a scroller, with the names of the lanes at its left edge. */
export function timelineFigure(layout: TimelineLayout): Markup {
  const { title, id, speech } = layout.timeline;
  return drawnFigure({ kind: "timeline", id, title, speech }, drawTimeline(layout), drawLaneNames(layout));
}
