import { countCharts, drawCounts, drawEgo, egoNetwork, element } from "@thaw/charts";
import { type HistoricalEvent, relationsOf } from "@thaw/chronicle";
import { networkOptions } from "../drawings/relations.ts";
import { content } from "../subject.ts";
import { Drawing } from "./drawing.tsx";

/** More ties than this and the list alone is clearer. */
const tiesMax = 20;

/** A figure and everybody who stood in a relation to them, drawn; the list beside it says the same, with sources. */
export function EgoChart({ figure }: { figure: string }) {
  const ties = relationsOf(content, figure).length;
  if (ties < 3 || ties > tiesMax) return null;
  const network = egoNetwork(content, figure, { ...networkOptions, id: `ego-${figure}`, title: "Relations" });
  return <Drawing markup={scrolled(drawEgo(network, figure, 560), "Relations, drawn; the list says the same")} />;
}

/** The numbers of an event that share a unit, as bars; the facts of the event say the same, with sources. */
export function CountCharts({ event }: { event: HistoricalEvent }) {
  return countCharts(event).map((chart) => (
    <Drawing key={chart.id} markup={scrolled(drawCounts(chart, 560), "Numbers, drawn; the facts say the same")} />
  ));
}

function scrolled(svg: ReturnType<typeof drawEgo>, label: string) {
  return element("section", { class: "timeline-scroller", tabindex: "0", "aria-label": label }, svg);
}
