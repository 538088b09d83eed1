import { drawTracks } from "@thaw/charts";
import { content } from "@thaw/content";
import { fortnight, fortnightFigure } from "../fortnight.ts";
import type { PublishedDrawing } from "../published-drawing.ts";

const layout = fortnight();

/** The weeks around Stalin's death. */
export const weeks: readonly PublishedDrawing[] = [
  {
    id: "fortnight",
    group: "Timelines",
    title: layout.tracks.title,
    alt: layout.rows.map(({ row }) => `${row.label}: ${row.words}`).join("; "),
    page: "/",
    chosen: () => layout.rows.map(({ row }) => ({ kind: "event", entry: content.get("event", row.id as never) })),
    draw: () => ({ svg: drawTracks(layout), figure: fortnightFigure(layout) }),
  },
];
