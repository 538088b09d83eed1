import { drawLaneNames, drawTimeline, fragment, listTimeline, timelineFigure } from "@thaw/charts";
import { content, say, words } from "../../../subject.ts";
import { dated } from "../../../text/dates.ts";
import { shows } from "../../../text/sections.ts";
import { drawView } from "../../timeline/draw-view.ts";
import { viewAddress, views } from "../../timeline/views.ts";
import { folded, type PublishedDrawing } from "../published-drawing.ts";

/** Every view of the timeline. */
export function timelines(): PublishedDrawing[] {
  if (!shows("timeline")) return [];
  return views.map((view) => ({
    id: `timeline-${view.slug || "period"}`,
    group: view.level === "month" ? "months" : "timelines",
    title: view.title,
    alt: say(words.drawings.timelineAlt[view.lanes], { date: dated(view.within) }),
    page: viewAddress(view.slug),
    chosen: () =>
      drawView(view).layout.timeline.items.map(({ id }) => ({ kind: "event", entry: content.get("event", id) })),
    draw: () => {
      const { layout } = drawView(view);
      return {
        svg: drawTimeline(layout),
        overlay: drawLaneNames(layout),
        figure: fragment(timelineFigure(layout), folded(listTimeline(layout.timeline))),
      };
    },
  }));
}
