import { drawNetwork, layoutNetwork, networkOn } from "@thaw/charts";
import { content, formatDate } from "@thaw/content";
import { networkOptions } from "@thaw/site/components";
import { turningPoints } from "../../power/turning-points.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Who stood to whom on each of the days on which power changed hands. */
export const networks: readonly PublishedDrawing[] = turningPoints.map(({ day }) => {
  const networkOf = () =>
    networkOn(content, { ...networkOptions, title: `Relations on ${formatDate(day)}`, date: day });
  return {
    id: `network-${day}`,
    group: "Relations",
    title: `Who stood to whom on ${formatDate(day)}`,
    alt: `Figures as names and their relations on ${formatDate(day)} as lines.`,
    page: `/network/${day}/`,
    chosen: () =>
      networkOf().edges.map(({ id }) => ({ kind: "relation", entry: content.get("relation", id as never) })),
    draw: () => {
      const svg = drawNetwork(layoutNetwork(networkOf(), { width: 1160 }));
      return { svg, figure: scrolled(svg, "Relations, drawn") };
    },
  };
});
