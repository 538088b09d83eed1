import {
  countCharts,
  drawCounts,
  drawEgo,
  drawSeries,
  egoNetwork,
  element,
  fitted,
  layoutSeries,
  layoutTracks,
  lifeTracks,
  seriesCharts,
  tracksFigure,
} from "@thaw/charts";
import { type Figure, type HistoricalEvent, relationsOf } from "@thaw/chronicle";
import { networkOptions } from "../drawings/relations.ts";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Drawing } from "./drawing.tsx";

/** More ties than this and the list alone is clearer. */
const tiesMax = 20;

/** A figure's life as one drawing, where there is more to draw than birth and death; the table below it says the same, with sources. */
export function LifeChart({ figure }: { figure: Figure }) {
  const tracks = lifeTracks(content, figure, { id: `life-${figure.id}`, hrefOf: address });
  if (tracks.rows.length < 2) return null;
  return <Drawing markup={tracksFigure(layoutTracks(tracks), { words: false })} />;
}

/** A figure and everybody who stood in a relation to them, drawn; the list beside it says the same, with sources. */
export function EgoChart({ figure }: { figure: string }) {
  const ties = relationsOf(content, figure).length;
  if (ties < 3 || ties > tiesMax) return null;
  const network = egoNetwork(content, figure, {
    ...networkOptions,
    id: `ego-${figure}`,
    title: words.figure.relationsDrawn,
  });
  return <Drawing markup={scrolled(drawEgo(network, figure, 560), words.figure.relationsAlt)} />;
}

/** The numbers of an event that share a unit, as bars, or over time as columns; the facts of the event say the same, with sources. */
export function CountCharts({ event }: { event: HistoricalEvent }) {
  return (
    <>
      {countCharts(event).map((chart) => (
        <Drawing
          key={chart.id}
          markup={fitted((width, ending) => drawCounts({ ...chart, id: chart.id + ending }, width))}
        />
      ))}
      {seriesCharts(event).map((chart) => (
        <Drawing
          key={chart.id}
          markup={fitted((width, ending) => drawSeries(layoutSeries({ ...chart, id: chart.id + ending }, { width })))}
        />
      ))}
    </>
  );
}

function scrolled(svg: ReturnType<typeof drawEgo>, label: string) {
  return element("section", { class: "timeline-scroller", tabindex: "0", "aria-label": label }, svg);
}
