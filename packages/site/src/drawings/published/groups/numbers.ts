import {
  countCharts,
  drawCounts,
  drawSeries,
  fitted,
  layoutSeries,
  rangeWords,
  seriesCharts,
  tableCounts,
  tableSeries,
} from "@thaw/charts";
import type { HistoricalEvent } from "@thaw/chronicle";
import { content, formatDate, say, words } from "../../../subject.ts";
import { address, claimAddress } from "../../../text/address.ts";
import { speech } from "../../speech.ts";
import type { PublishedDrawing } from "../published-drawing.ts";

/** The numbers of each event that can stand on one scale. */
export function numbers(): PublishedDrawing[] {
  return content.events.flatMap((event) => [
    ...countCharts(event).map(
      (chart): PublishedDrawing => ({
        ...about(event, chart.counts),
        id: chart.id,
        title: titleOf(
          event.title,
          chart.counts.map(({ what }) => what),
        ),
        draw: () => ({
          svg: drawCounts(chart, undefined, speech),
          figure: fitted((width, ending) => drawCounts({ ...chart, id: chart.id + ending }, width, speech)),
        }),
        table: () => tableCounts(chart, claimAddress, speech),
      }),
    ),
    ...seriesCharts(event).map(
      (chart): PublishedDrawing => ({
        ...about(
          event,
          chart.series.flatMap(({ points }) => points.map(({ count }) => count)),
        ),
        id: chart.id,
        title: titleOf(
          event.title,
          chart.series.map(({ what }) => what),
        ),
        draw: () => ({
          svg: drawSeries(layoutSeries(chart, { width: 640, speech })),
          figure: fitted((width, ending) =>
            drawSeries(layoutSeries({ ...chart, id: chart.id + ending }, { width, speech })),
          ),
        }),
        table: () => tableSeries(chart, claimAddress, speech),
      }),
    ),
  ]);
}

/** What is counted, where it is soon said. */
function titleOf(event: string, what: readonly string[]): string {
  const all = what.join(", ");
  return all.length <= 50
    ? say(words.drawings.numbers, { event, what: all })
    : say(words.drawings.inNumbers, { event });
}

function about(event: HistoricalEvent, counts: readonly HistoricalEvent["counts"][number][]) {
  const told = counts.map(
    (count) =>
      `${count.what}${count.when ? `, ${formatDate(count.when.edtf)}` : ""}: ${rangeWords(count, speech)} ${count.unit ?? ""}`,
  );
  return {
    group: "numbers" as const,
    alt: `${told.map((words) => words.trim()).join("; ")}.`,
    page: address("event", event.id),
    chosen: () => [{ kind: "event" as const, entry: event }],
    rows: () =>
      counts.map(({ id, what, when, min, max, unit, status, note, cite }) => ({
        what,
        when: when?.edtf,
        min,
        max,
        unit,
        status,
        note,
        sources: cite.map(({ source }) => source).join("; "),
        claim: id,
      })),
  };
}
