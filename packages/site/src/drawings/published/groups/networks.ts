import { drawNetwork, layoutNetwork, networkOn } from "@thaw/charts";
import { content, say, words } from "../../../subject.ts";
import { dated } from "../../../text/dates.ts";
import { shows } from "../../../text/sections.ts";
import { networkDays } from "../../network/network-days.ts";
import { networkOptions } from "../../relations.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Who stood to whom on each of the days that have a page. */
export function networks(): PublishedDrawing[] {
  if (!shows("network")) return [];
  return networkDays.map((day) => {
    const date = dated(day);
    const networkOf = () =>
      networkOn(content, { ...networkOptions, title: say(words.network.drawn, { date }), date: day });
    return {
      id: `network-${day}`,
      group: "relations",
      title: say(words.network.on, { date }),
      alt: say(words.drawings.networkAlt, { date }),
      page: `/network/${day}/`,
      chosen: () => networkOf().edges.map(({ id }) => ({ kind: "relation", entry: content.get("relation", id) })),
      draw: () => {
        const svg = drawNetwork(layoutNetwork(networkOf(), { width: 1160 }));
        return { svg, figure: scrolled(svg, words.network.drawnAlt) };
      },
    };
  });
}
