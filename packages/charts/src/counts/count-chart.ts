import type { HistoricalEvent } from "@thaw/chronicle";
import { element, fragment, type Markup } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { table } from "../markup/table.ts";
import { textWidth } from "../text/text-width.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { isInSeries } from "./series-chart.ts";

export type Count = HistoricalEvent["counts"][number];

/** Numbers of one event in one unit, which can stand on one scale. */
export interface CountChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly counts: readonly Count[];
}

/** The numbers of an event that can be compared: those of a unit that counts at least two things, and are no series over time. */
export function countCharts(event: HistoricalEvent): CountChart[] {
  const units = new Map<string, Count[]>();
  const inSeries = isInSeries(event);
  for (const count of event.counts.filter((one) => !inSeries(one)))
    units.set(count.unit ?? "", [...(units.get(count.unit ?? "") ?? []), count]);
  return [...units]
    .filter(([, counts]) => counts.length > 1)
    .map(([unit, counts], index) => ({ id: `${event.id}-counts-${index}`, title: event.title, unit, counts }));
}

const ROW = 40;

/** A bar from nothing to the lowest number that sources allow, hatched from there to the highest: what is not agreed is seen. */
export function drawCounts({ id, counts, unit }: CountChart, width = 640, speech: ChartSpeech = inEnglish): Markup {
  const most = Math.max(...counts.map(({ max }) => max), 1);
  const room = width - Math.max(...counts.map((count) => textWidth(rangeWords(count, speech), 13))) - 16;
  const x = (value: number) => (value / most) * room;
  const height = counts.length * ROW + 8;
  return element(
    "svg",
    { class: "drawing counts", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    element("defs", {}, hatchDefinition(id)),
    counts.map((count, index) => {
      const y = index * ROW;
      const [low, high] = [x(count.min), x(count.max)];
      const disputed = count.status !== "established";
      return fragment(
        element(
          "text",
          { x: 0, y: y + 15, class: "tick-label" },
          `${count.what}${disputed ? ` (${speech.words.statuses[count.status]})` : ""}`,
        ),
        element("rect", { x: 0, y: y + 20, width: Math.max(low, 1), height: 13, class: "solid" }),
        high - low > 0.5 &&
          element("rect", { x: low, y: y + 20, width: high - low, height: 13, class: "hatched", fill: hatched(id) }),
        element(
          "text",
          { x: Math.max(high, 1) + 6, y: y + 31 },
          rangeWords(count, speech),
          unit === "" || index > 0 ? "" : ` ${unit}`,
        ),
      );
    }),
  );
}

/** The same as a table; each number leads to its claim. */
export function tableCounts(
  { counts, unit }: CountChart,
  claimHref: (claim: string) => string,
  speech: ChartSpeech = inEnglish,
): Markup {
  const { what, number, howFirmly } = speech.words.numbers;
  const head = [what, unit === "" ? number : unit, howFirmly];
  return table(
    "count-table",
    head,
    counts.map((count) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, count.what),
        element("td", {}, element("a", { href: claimHref(count.id) }, rangeWords(count, speech))),
        element("td", {}, speech.words.statuses[count.status]),
      ),
    ),
  );
}

/** A number, or the range between the lowest and the highest, with thousands set apart. */
export function rangeWords({ min, max }: Pick<Count, "min" | "max">, { number }: ChartSpeech = inEnglish): string {
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}
