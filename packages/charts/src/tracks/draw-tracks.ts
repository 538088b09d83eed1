import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { timeMark } from "../markup/time-mark.ts";
import { shorten, textWidth } from "../text/text-width.ts";
import type { PlacedTrack, PlacedTrackBar, TracksLayout } from "./layout-tracks.ts";
import type { Tracks } from "./tracks.ts";

export interface DrawTracksOptions {
  /** In pixels. Under 560 the words stand above their line, else beside it. */
  readonly width?: number;
}

const sizes = { axis: 24, bar: 9, gap: 16, beside: 560, foot: 4, key: 26 } as const;

/** Lines over a scale of time as one `svg` element, for a file or a frame. Hidden from screen readers: the words of the rows say the same. */
export function drawTracks(layout: TracksLayout, { width = 860 }: DrawTracksOptions = {}): Markup {
  const { tracks, ticks, rows } = layout;
  const beside = width >= sizes.beside;
  const left = beside ? Math.round(width * 0.42) : 8;
  const rowHeight = beside ? 36 : 54;
  const end = sizes.axis + rows.length * rowHeight;
  const height = end + (tracks.key ? sizes.key : 0) + sizes.foot;
  const x = (share: number) => left + share * (width - 12 - left);
  return element(
    "svg",
    {
      class: "drawing tracks",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-hidden": "true",
    },
    element("defs", {}, hatchDefinition(tracks.id)),
    ticks.map(({ at, label, spare }) =>
      fragment(
        element("line", { x1: x(at), x2: x(at), y1: sizes.axis - 4, y2: end, class: "tick" }),
        (beside || !spare) &&
          element("text", { x: x(at), y: sizes.axis - 9, class: "tick-label", "text-anchor": "middle" }, label),
      ),
    ),
    rows.map((placed, index) => {
      const y = sizes.axis + index * rowHeight;
      const middle = beside ? y + rowHeight / 2 : y + 42;
      const room = (beside ? left : width) - sizes.gap;
      return element(
        "g",
        { class: "track" },
        element("line", { x1: 0, x2: width, y1: y, y2: y, class: "lane-rule" }),
        named(placed, 0, y + 15, room),
        element("text", { x: 0, y: y + 29, class: "renaming" }, shorten(placed.row.words, 11.5, room)),
        drawTrack(tracks.id, placed, x, middle),
      );
    }),
    tracks.key && drawKey(tracks.key, end + sizes.key - 6),
  );
}

function drawKey(key: NonNullable<Tracks["key"]>, y: number): Markup {
  let x = 8;
  return fragment(
    key.map(({ time, words }) => {
      const sign = fragment(timeMark(time, x, y - 4), element("text", { x: x + 13, y, class: "tick-label" }, words));
      x += 34 + textWidth(words, 12);
      return sign;
    }),
  );
}

function named({ row }: PlacedTrack, x: number, y: number, room: number): Markup {
  const text = element("text", { x, y }, shorten(row.label, 13, room));
  return row.href === undefined ? text : element("a", { href: row.href, tabindex: "-1" }, text);
}

function drawTrack(id: string, { bars, marks, lag }: PlacedTrack, x: (share: number) => number, y: number): Markup {
  return fragment(
    bars.map((bar) => drawBar(id, bar, x, y)),
    lag && element("line", { x1: x(lag.from), x2: x(lag.to), y1: y, y2: y, class: "took" }),
    marks.map(({ mark, at }) => timeMark(mark.time, x(at), y)),
  );
}

function drawBar(id: string, placed: PlacedTrackBar, x: (share: number) => number, middle: number): Markup {
  const y = middle - sizes.bar / 2;
  const [from, to, sureFrom, sureTo] = [placed.from, placed.to, placed.sureFrom, placed.sureTo].map(x) as [
    number,
    number,
    number,
    number,
  ];
  const rect = (start: number, end: number, attributes: Record<string, string>) =>
    element("rect", { x: start, y, width: Math.max(end - start, 2), height: sizes.bar, ...attributes });
  const unsure = { class: "hatched", fill: hatched(id) };
  return element(
    "g",
    { class: `track-bar ${placed.bar.kind}` },
    element("title", {}, placed.bar.words),
    sureTo > sureFrom && rect(sureFrom, sureTo, { class: "sure" }),
    sureFrom - from > 1 && rect(from, sureFrom, unsure),
    to - sureTo > 1 && rect(sureTo, to, unsure),
    placed.openRight && element("path", { d: `M${tenth(to - 2)} ${tenth(middle - 4)}l4 4l-4 4`, class: "open" }),
  );
}
