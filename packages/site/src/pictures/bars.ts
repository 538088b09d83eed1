import {
  element,
  fragment,
  layoutTracks,
  type PlacedTrack,
  shorten,
  type Tracks,
  timeScale,
  timeTicks,
} from "@thaw/charts";
import { bottom, type Foot, ink, left, line, paper, right } from "./frame.ts";

const ROWS_MAX = 4;
const row = { height: 46, bar: 22 } as const;
const names = 440;

const lasted = ({ bars }: PlacedTrack) => bars.reduce((sum, { from, to }) => sum + to - from, 0);

/** What lasted, over years: a life and the offices in it, an office and its holders; of many the longest, in their order. */
export function bars(tracks: Tracks): Foot | undefined {
  if (tracks.rows.length === 0 || !(tracks.window.to > tracks.window.from)) return undefined;
  const all = layoutTracks(tracks).rows;
  const longest = new Set(all.toSorted((a, b) => lasted(b) - lasted(a)).slice(0, ROWS_MAX));
  const shown = all.filter((placed) => longest.has(placed));
  const height = shown.length * row.height + 40;
  const top = bottom - shown.length * row.height;
  const scale = timeScale(tracks.window, left + names, right);
  const x = (share: number) => scale.left + share * (scale.right - scale.left);
  return {
    height,
    markup: fragment(
      element(
        "defs",
        {},
        element(
          "pattern",
          { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
          element("rect", { width: 8, height: 8, fill: paper }),
          element("rect", { width: 8, height: 2.5, fill: ink, "fill-opacity": "0.6" }),
        ),
      ),
      timeTicks(scale, 62)
        .filter(({ x: at }) => at > scale.left + 24 && at < right - 24)
        .map(({ x: at, label }) =>
          fragment(
            element("rect", {
              x: at,
              y: top - 4,
              width: 1.5,
              height: bottom - top + 4,
              fill: ink,
              "fill-opacity": "0.18",
            }),
            line(label, at, top - 16, { px: 22, quiet: true, anchor: "middle" }),
          ),
        ),
      shown.map((placed, index) => {
        const y = top + index * row.height;
        return fragment(
          element("rect", { x: left, y, width: right - left, height: 1.5, fill: ink, "fill-opacity": "0.3" }),
          line(shorten(placed.row.label, 25, names), left, y + 32, { px: 25 }),
          placed.bars.map(({ from, to, sureFrom, sureTo }) => {
            const bar = (start: number, end: number, fill: string) =>
              end > start &&
              element("rect", {
                x: x(start),
                y: y + (row.height - row.bar) / 2,
                width: Math.max(x(end) - x(start), 3),
                height: row.bar,
                fill,
              });
            return fragment(
              bar(from, sureFrom, "url(#hatch)"),
              bar(sureFrom, sureTo, ink),
              bar(sureTo, to, "url(#hatch)"),
            );
          }),
        );
      }),
    ),
  };
}
