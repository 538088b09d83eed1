import { drawLaneNames, drawTimeline, fragment, listTimeline, timelineFigure } from "@thaw/charts";
import { content, formatDate } from "@thaw/content";
import { drawView, viewAddress, views } from "@thaw/site/drawings";
import { folded, type PublishedDrawing } from "../published-drawing.ts";

/** Every view of the timeline. */
export const timelines: readonly PublishedDrawing[] = views.map((view) => ({
  id: `timeline-${view.slug || "period"}`,
  group: view.level === "month" ? "Months" : "Timelines",
  title: view.title,
  alt: `Events from ${formatDate(view.within)} in lanes by ${view.lanes}, those of uncertain date hatched.`,
  page: viewAddress(view.slug),
  chosen: () =>
    drawView(view).layout.timeline.items.map(({ id }) => ({ kind: "event", entry: content.get("event", id as never) })),
  draw: () => {
    const { layout } = drawView(view);
    return {
      svg: drawTimeline(layout),
      overlay: drawLaneNames(layout),
      figure: fragment(timelineFigure(layout), folded(listTimeline(layout.timeline))),
    };
  },
}));
