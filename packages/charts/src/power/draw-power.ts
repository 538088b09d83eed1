import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { datedNames } from "../time/dated-names.ts";
import { drawTicks } from "../time/draw-ticks.ts";
import { scaleAttributes } from "../time/scale-attributes.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { type PlacedBar, type PlacedGroup, type PlacedRow, type PowerLayout, powerSizes } from "./layout-power.ts";
import { seatAttributes } from "./seat-attributes.ts";

/** What a drawing of power may show besides the terms. */
export interface DrawPowerOptions {
  /** The day on which the red line stands, in minutes from 1970. */
  readonly day?: number | undefined;
}

/** Terms over time as one `svg` element. Each bar carries its days, from which a script tells who held office on any of them. */
export function drawPower(layout: PowerLayout, { day }: DrawPowerOptions = {}): Markup {
  const { chart, width, height, ticks, groups, scale } = layout;
  const { axis } = powerSizes;
  return element(
    "svg",
    {
      class: "drawing power",
      width,
      height,
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      "aria-hidden": "true",
      ...scaleAttributes(scale),
    },
    element("defs", {}, hatchDefinition(chart.id)),
    drawTicks(ticks, height, axis),
    groups.map((group) => drawGroup(chart.id, group, chart.speech)),
    day !== undefined &&
      element("line", { class: "now", x1: scale.x(day), x2: scale.x(day), y1: axis - 6, y2: height - axis + 6 }),
  );
}

/** Names of groups and of holders, to lie over the left edge of what scrolls. */
export function drawPowerNames({ groups, height, width }: PowerLayout): Markup {
  return element(
    "svg",
    { class: "lane-names power-names", width: Math.min(width, 340), height },
    groups.map(({ group, y, rows }) =>
      fragment(
        element("a", { href: group.href }, element("text", { x: 0, y: y + 17, class: "lane-name" }, group.label)),
        rows.map(
          ({ row, y: middle }) =>
            row.label &&
            element(
              "text",
              { x: 0, y: middle + 4.2, class: "holder" },
              row.label.length > 17 ? `${row.label.slice(0, 16)}…` : row.label,
            ),
        ),
      ),
    ),
  );
}

function drawGroup(
  id: string,
  { group, y, height, rows, from, to, names, vacancies }: PlacedGroup,
  { words }: ChartSpeech = inEnglish,
): Markup {
  return element(
    "g",
    { class: "group", "data-label": group.label, "data-href": group.href, "data-names": datedNames(group.names) },
    element("line", { x1: 0, x2: to, y1: y, y2: y, class: "lane-rule" }),
    from > powerSizes.names &&
      element("line", { x1: from, x2: from, y1: y + powerSizes.head - 4, y2: y + height, class: "edge" }),
    names.map((name) => element("text", { x: name.x, y: name.y, class: "renaming" }, name.text)),
    vacancies.map(({ x, width, y: middle }) =>
      fragment(
        element("rect", { x, y: middle - powerSizes.bar / 2, width, height: powerSizes.bar, class: "vacancy" }),
        width > 50 && element("text", { x: x + 4, y: middle + 4, class: "renaming" }, words.terms.vacant),
      ),
    ),
    rows.map((row) => drawRow(id, row)),
  );
}

function drawRow(id: string, { row, y, bars }: PlacedRow): Markup {
  return fragment(
    row.label && element("line", { x1: powerSizes.names, x2: bars[0]?.x ?? 0, y1: y, y2: y, class: "leader" }),
    bars.map((bar) => drawBar(id, bar, y)),
  );
}

function drawBar(
  id: string,
  { bar, x, width, sureFrom, sureTo, openLeft, openRight, label }: PlacedBar,
  middle: number,
): Markup {
  const [y, height] = [middle - powerSizes.bar / 2, powerSizes.bar];
  const right = x + width;
  return element(
    "a",
    {
      href: bar.href,
      class: bar.acting ? "term acting" : "term",
      tabindex: "-1",
      ...seatAttributes(bar),
    },
    element("title", {}, `${bar.holder}, ${bar.office}, ${bar.words}`),
    sureTo > sureFrom && element("rect", { x: sureFrom, y, width: sureTo - sureFrom, height, class: "held" }),
    sureFrom - x > 1 && element("rect", { x, y, width: sureFrom - x, height, class: "hatched", fill: hatched(id) }),
    right - sureTo > 1 &&
      element("rect", { x: sureTo, y, width: right - sureTo, height, class: "hatched", fill: hatched(id) }),
    !openLeft && element("path", { d: `M${tenth(x + 0.75)} ${tenth(y)}v${height}`, class: "began" }),
    openRight && element("path", { d: `M${tenth(right - 2)} ${tenth(middle - 4)}l4 4l-4 4`, class: "open" }),
    label && element("text", { x: label.x, y: middle + 4 }, label.text),
  );
}
