import type { EventTime } from "@thaw/chronicle";
import { type Child, element, fragment, type Markup } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { timeMark } from "../markup/time-mark.ts";
import type { PlacedTrack, PlacedTrackBar, TracksLayout } from "./layout-tracks.ts";

export interface TracksFigureOptions {
  /** What the column of labels is headed by: "March 1953". */
  readonly head?: string;
  /** Whether each row says in words what its marks say; not needed where a table beside does. */
  readonly words?: boolean;
  /** What stands below: the key, and a sentence. */
  readonly caption?: Child;
}

/**
 * The same lines as HTML that takes the width it is given: labels are text that wraps and can be selected, and the marks stand on a scale in per cent. On a narrow
 * page the words stand above their line.
 */
export function tracksFigure(
  layout: TracksLayout,
  { head = "", words = true, caption }: TracksFigureOptions = {},
): Markup {
  const { tracks, ticks, rows } = layout;
  return element(
    "figure",
    { class: `tracks-figure ${tracks.scale}` },
    trackHatch(tracks.id),
    element(
      "div",
      { class: "row scale", "aria-hidden": "true" },
      element("span", {}, head),
      element(
        "svg",
        { class: "drawing", "aria-hidden": "true" },
        ticks.map(({ at, label, spare }) =>
          element("text", { x: share(at), y: 14, class: spare ? "tick-label spare" : "tick-label" }, label),
        ),
      ),
    ),
    element(
      "ol",
      {},
      rows.map((placed) =>
        element(
          "li",
          { class: "row" },
          element(
            "span",
            {},
            named(placed),
            words && fragment(" ", element("span", { class: "quiet" }, placed.row.words)),
          ),
          trackLine(tracks.id, placed),
        ),
      ),
    ),
    caption !== undefined && element("figcaption", {}, caption),
  );
}

/** The hatching that lines of tracks refer to. */
export function trackHatch(id: string): Markup {
  return element("svg", { class: "drawing hatch", width: 0, height: 0, "aria-hidden": "true" }, hatchDefinition(id));
}

/** A time's mark and what it is called, for a key. */
export function timeKey(time: EventTime, words: string): Markup {
  return element(
    "span",
    { class: "key" },
    element("svg", { class: "drawing", viewBox: "-9 -9 18 18", "aria-hidden": "true" }, timeMark(time)),
    words,
  );
}

function named({ row }: PlacedTrack): Markup {
  return row.href === undefined ? element("span", {}, row.label) : element("a", { href: row.href }, row.label);
}

/** One line of marks alone, as wide as its place: for a cell of a table. It wants {@link trackHatch} somewhere in the page. */
export function trackLine(id: string, { bars, marks, lag }: PlacedTrack): Markup {
  const middle = { y1: "50%", y2: "50%" };
  return element(
    "svg",
    { class: "drawing", "aria-hidden": "true" },
    element("line", { x1: 0, x2: "100%", ...middle, class: "tick" }),
    bars.map((bar) => drawBar(id, bar)),
    lag && element("line", { x1: share(lag.from), x2: share(lag.to), ...middle, class: "took" }),
    marks.map(({ mark, at }) =>
      element("svg", { x: share(at), y: "50%", overflow: "visible", "aria-hidden": "true" }, timeMark(mark.time)),
    ),
  );
}

function drawBar(id: string, { bar, from, to, sureFrom, sureTo }: PlacedTrackBar): Markup {
  const rect = (start: number, end: number, attributes: Record<string, string>) =>
    element("rect", {
      x: share(start),
      y: "28%",
      width: share(Math.max(end - start, 0.004)),
      height: "44%",
      ...attributes,
    });
  const unsure = { class: "hatched", fill: hatched(id) };
  return element(
    "g",
    { class: `track-bar ${bar.kind}` },
    element("title", {}, bar.words),
    sureTo > sureFrom && rect(sureFrom, sureTo, { class: "sure" }),
    sureFrom - from > 0.002 && rect(from, sureFrom, unsure),
    to - sureTo > 0.002 && rect(sureTo, to, unsure),
  );
}

function share(at: number): string {
  return `${Math.round(1000 * at) / 10}%`;
}
