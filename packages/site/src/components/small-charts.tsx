import {
  countCharts,
  drawCounts,
  drawEgo,
  drawSeries,
  fitted,
  layoutSeries,
  layoutTracks,
  lifeTracks,
  seriesCharts,
  tracksFigure,
} from "@thaw/charts";
import type { Figure, HistoricalEvent } from "@thaw/chronicle";
import { Fragment } from "react";
import { egoOf } from "../drawings/network/ego-of.ts";
import { scrolled } from "../drawings/published/published-drawing.ts";
import { TakeAlong } from "../drawings/published/take-along.tsx";
import { speech } from "../drawings/speech.ts";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Drawing } from "./drawing.tsx";

/** A figure's life as one drawing, where there is more to draw than birth and death; the table below it says the same, with sources. */
export function LifeChart({ figure }: { figure: Figure }) {
  const tracks = lifeTracks(content, figure, { id: `life-${figure.id}`, hrefOf: address, speech });
  if (tracks.rows.length < 2) return null;
  return (
    <>
      <Drawing markup={tracksFigure(layoutTracks(tracks), { words: false })} />
      <TakeAlong id={tracks.id} still />
    </>
  );
}

/** A figure and everybody who stood in a relation to them, drawn; the list beside it says the same, with sources. */
export function EgoChart({ figure }: { figure: string }) {
  const network = egoOf(figure);
  if (!network) return null;
  return (
    <>
      <Drawing markup={scrolled(drawEgo(network, figure, 560), words.figure.relationsAlt)} />
      <TakeAlong id={`ties-${figure}`} still />
    </>
  );
}

/** The numbers of an event that share a unit, as bars, or over time as columns; the facts of the event say the same, with sources. */
export function CountCharts({ event }: { event: HistoricalEvent }) {
  return (
    <>
      {countCharts(event).map((chart) => (
        <Fragment key={chart.id}>
          <Drawing markup={fitted((width, ending) => drawCounts({ ...chart, id: chart.id + ending }, width, speech))} />
          <TakeAlong id={chart.id} still />
        </Fragment>
      ))}
      {seriesCharts(event).map((chart) => (
        <Fragment key={chart.id}>
          <Drawing
            markup={fitted((width, ending) =>
              drawSeries(layoutSeries({ ...chart, id: chart.id + ending }, { width, speech })),
            )}
          />
          <TakeAlong id={chart.id} still />
        </Fragment>
      ))}
    </>
  );
}
