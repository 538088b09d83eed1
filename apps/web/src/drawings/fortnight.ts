import {
  drawTracks,
  element,
  eventTracks,
  fragment,
  layoutTracks,
  type Markup,
  type TracksLayout,
  timeKey,
  tracksFigure,
} from "@thaw/charts";
import { content } from "@thaw/content";
import type { PublishedDrawing } from "@thaw/site/drawings";
import { address, timeNames } from "@thaw/site/text";

/** The weeks around Stalin's death: a line for each event whose times fall on different days. */
export function fortnight(): TracksLayout {
  return layoutTracks(
    eventTracks(content, {
      id: "fortnight",
      title: "March 1953: what was done on one day and told on another",
      within: "1953-02-28/1953-03-21",
      timeNames,
      hrefOf: (event) => address("event", event),
    }),
  );
}

/** The same in a page, with what its marks mean. */
export function fortnightFigure(layout: TracksLayout): Markup {
  const key = layout.tracks.key?.map(({ time, words }) => fragment(timeKey(time, words), " "));
  const scale =
    "28 February to 21 March 1953. The line is how long it took; a mark stands at its hour where a source gives it.";
  return tracksFigure(layout, { head: "March 1953", caption: [key, element("span", {}, scale)] });
}

const layout = fortnight();

/** The weeks around Stalin's death, with files. */
export const publishedFortnight: PublishedDrawing = {
  id: "fortnight",
  group: "timelines",
  title: layout.tracks.title,
  alt: layout.rows.map(({ row }) => `${row.label}: ${row.words}`).join("; "),
  page: "/",
  chosen: () => layout.rows.map(({ row }) => ({ kind: "event", entry: content.get("event", row.id as never) })),
  draw: () => ({ svg: drawTracks(layout), figure: fortnightFigure(layout) }),
};
