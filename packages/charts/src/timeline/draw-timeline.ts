import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { drawTicks } from "../time/draw-ticks.ts";
import { scaleAttributes } from "../time/scale-attributes.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { writeDots } from "./dots.ts";
import {
  type Counter,
  type OtherMark,
  type Piece,
  type PlacedItem,
  sizes,
  type TimelineLayout,
} from "./layout-timeline.ts";
import type { OtherTime, Timeline, TimelineItem } from "./timeline.ts";

/** Id of an item in the list that stands beside the drawing: its number in the order of time, since two thousand names would weigh too much. */
export function listId(timeline: Timeline, item: TimelineItem): string {
  return `${timeline.id}-${numberOf(timeline, item)}`;
}

function numberOf(timeline: Timeline, item: TimelineItem): number {
  let numbers = numbered.get(timeline.items);
  if (!numbers) {
    numbers = new Map(timeline.items.map(({ id }, index) => [id, index]));
    numbered.set(timeline.items, numbers);
  }
  return numbers.get(item.id) ?? 0;
}

const numbered = new WeakMap<readonly TimelineItem[], ReadonlyMap<string, number>>();

/**
 * A timeline as one `svg` element. Marks are links that a keyboard reaches only once a script has taken the drawing over; without it the list says
 * the same, and the drawing is hidden from screen readers.
 */
export function drawTimeline({ timeline, width, height, scale, ticks, lanes }: TimelineLayout): Markup {
  const { id } = timeline;
  return element(
    "svg",
    {
      class: "drawing",
      width,
      height,
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      "aria-hidden": "true",
      ...scaleAttributes(scale),
    },
    element("defs", {}, hatchDefinition(id)),
    drawTicks(ticks, height, sizes.axis),
    lanes.map(({ lane, y, items, counters }) =>
      element(
        "g",
        { class: "lane", "data-lane": lane.id, "data-label": lane.label },
        element("line", { x1: 0, x2: width, y1: y, y2: y, class: "lane-rule" }),
        items.map((item) => !isDot(item) && drawItem(timeline, item)),
        counters.map((counter) => drawCounter(timeline, counter, items)),
      ),
    ),
  );
}

/** The names of the lanes, to lie over the left edge of what scrolls. */
export function drawLaneNames({ lanes, height }: TimelineLayout): Markup {
  return element(
    "svg",
    { class: "lane-names", width: 220, height, "aria-hidden": "true" },
    lanes.map(({ lane, y }) => element("text", { x: 0, y: y + 14, class: "lane-name" }, lane.label)),
  );
}

function drawItem(timeline: Timeline, { item, firm, pieces, y, below, label, line, others }: PlacedItem): Markup {
  const { speech = inEnglish } = timeline;
  return element(
    "a",
    {
      href: label ? item.href : `#${listId(timeline, item)}`,
      class: label ? "item" : "item unlabelled",
      tabindex: "-1",
      "data-causes": item.causes.length > 0 ? item.causes.join(" ") : undefined,
    },
    label && (!firm || others.length > 0) && element("title", {}, titleOf(item, speech)),
    line && drawLine(line, y),
    pieces.map((piece) => drawPiece(timeline.id, piece, below ? y + 9 : y, below)),
    others.map((other) => drawOther(other, y)),
    label && element("text", { x: label.x, y: below ? y + 3.5 : y + 4.5 }, label.text),
  );
}

/** What the pointer is told: the event, its date, and the other times. */
export function titleOf({ label, words, others, status }: PlacedItem["item"], speech: ChartSpeech = inEnglish): string {
  const doubt = status === "established" ? "" : ` (${speech.words.statuses[status]})`;
  return [`${label}, ${words}${doubt}`, ...others.map((other) => otherWords(other, speech))].join("; ");
}

/** One of the other times of an event, with its date. */
export function otherWords({ time, words }: OtherTime, { words: own, say }: ChartSpeech): string {
  return say(own.timeline.otherTime, { time: own.times[time], date: words });
}

const heights = { day: 9, solid: 8, hatched: 10 } as const;

function drawPiece(id: string, { kind, x, width, openLeft, openRight }: Piece, y: number, thin: boolean): Markup {
  if (kind === "dot") return element("circle", { cx: x + width / 2, cy: y, r: width / 2, class: "dot" });
  const height = thin ? 5 : heights[kind];
  return fragment(
    element("rect", {
      x,
      y: y - height / 2,
      width,
      height,
      rx: kind === "hatched" ? undefined : Math.min(4, height / 2),
      class: kind,
      fill: kind === "hatched" ? hatched(id) : undefined,
    }),
    openLeft && element("path", { d: `M${tenth(x + 5)} ${tenth(y - 5)}l-5 5l5 5`, class: "open" }),
    openRight && element("path", { d: `M${tenth(x + width - 5)} ${tenth(y - 5)}l5 5l-5 5`, class: "open" }),
  );
}

function drawLine({ from, to, arrowLeft, arrowRight }: NonNullable<PlacedItem["line"]>, middle: number): Markup {
  const y = tenth(middle + 9);
  const d = `M${tenth(from)} ${y}H${tenth(to)}`;
  const left = arrowLeft ? `M${tenth(from + 4)} ${y - 3}l-4 3l4 3` : "";
  const right = arrowRight ? `M${tenth(to - 4)} ${y - 3}l4 3l-4 3` : "";
  return element("path", { d: d + left + right, class: "lag" });
}

/** Half a disc for what was made public, a ring for what was decided, a dotted ring for what was known abroad: as in the four-times line. */
function drawOther({ time, x }: OtherMark, middle: number): Markup {
  const y = middle + 9;
  return fragment(
    element("circle", { cx: x, cy: y, r: 3, class: `other ${time}` }),
    time === "announced" && element("path", { d: `M${tenth(x)} ${tenth(y - 3)}a3 3 0 0 0 0 6z`, class: "half" }),
  );
}

/** Whether an item is nothing but one dot among those that are counted: these are drawn together. */
function isDot({ item, label, pieces }: PlacedItem): boolean {
  return !label && pieces.length === 1 && pieces[0]?.kind === "dot" && item.causes.length === 0;
}

function drawCounter(timeline: Timeline, { x, y, items }: Counter, placed: readonly PlacedItem[]): Markup {
  const [first] = items;
  const counted = new Set(items);
  const dots = placed
    .filter((own) => counted.has(own.item) && isDot(own))
    .map(({ item, pieces: [piece] }) => ({
      x: piece ? piece.x + piece.width / 2 : 0,
      number: numberOf(timeline, item),
    }));
  const { d, numbers } = writeDots(dots, y);
  return element(
    "a",
    { href: first && `#${listId(timeline, first)}`, class: "counter", tabindex: "-1" },
    dots.length > 0 && element("path", { d, class: "dots", "data-rows": numbers }),
    element("text", { x, y: y + 4 }, `+${items.length}`),
  );
}
