import { element, fragment, type Markup } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { table } from "../markup/table.ts";
import { wrapped } from "../text/text-width.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { rangeWords } from "./count-chart.ts";
import { type PlacedColumn, type SeriesLayout, seriesSizes } from "./layout-series.ts";
import type { SeriesChart } from "./series-chart.ts";

/** Series of numbers as columns over time, one `svg` element: what sources do not agree on is hatched. */
export function drawSeries({ chart, width, height, panels }: SeriesLayout): Markup {
  return element(
    "svg",
    { class: "drawing series", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    element("defs", {}, hatchDefinition(chart.id)),
    panels.map(({ title, y, base, columns, years }) =>
      fragment(
        wrapped(title, 13, width)
          .slice(0, 2)
          .map((line, index) => element("text", { x: 0, y: y + 14 + index * 16, class: "band" }, line)),
        columns.map((column) => drawColumn(chart.id, column)),
        element("line", { x1: 0, x2: width, y1: base, y2: base, class: "axis" }),
        years.map(({ label, x }) =>
          element("text", { x, y: base + 15, class: "tick-label", "text-anchor": "middle" }, label),
        ),
      ),
    ),
  );
}

function drawColumn(id: string, { point, x, width, base, firm, top, label, middle }: PlacedColumn): Markup {
  const { count } = point;
  const lines = [...label].reverse();
  return fragment(
    base - firm > 0.3 && element("rect", { x, y: firm, width, height: base - firm, class: "solid" }),
    firm - top > 0.3 && element("rect", { x, y: top, width, height: firm - top, class: "hatched", fill: hatched(id) }),
    lines.map((line, index) =>
      element(
        "text",
        { x: middle, y: top - 4 - index * (seriesSizes.label + 1), class: "number", "text-anchor": "middle" },
        line,
      ),
    ),
    count.note !== undefined && element("title", {}, count.note),
  );
}

/** The same as a table: a row for each number, with its time, and each leads to its claim. */
export function tableSeries(
  { series, unit }: SeriesChart,
  claimHref: (claim: string) => string,
  speech: ChartSpeech = inEnglish,
): Markup {
  const { numbers, statuses } = speech.words;
  const head = [numbers.what, numbers.when, unit === "" ? numbers.number : unit, numbers.howFirmly];
  return table(
    "count-table",
    head,
    series.flatMap(({ what, points }) =>
      points.map(({ count }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, what),
          element("td", {}, speech.date(count.when?.edtf ?? "")),
          element("td", {}, element("a", { href: claimHref(count.id) }, rangeWords(count, speech))),
          element("td", {}, statuses[count.status], count.note ? `: ${count.note}` : ""),
        ),
      ),
    ),
  );
}
