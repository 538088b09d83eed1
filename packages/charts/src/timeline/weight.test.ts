import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { layoutTimeline } from "./layout-timeline.ts";
import { listTimeline } from "./list-timeline.ts";
import { placedDate, type TimelineItem, timeline } from "./timeline.ts";
import { timelineFigure } from "./timeline-figure.ts";

const words =
  "Moscow plenum decree arrest congress amnesty treaty visit speech Hungary Poland uprising maize rocket test trial return camp letter reform".split(
    " ",
  );

/** Made-up events over twelve years, always the same: titles of three to five words, one date in ten known to the month alone. */
function madeUp(count: number): TimelineItem[] {
  let seed = 1953;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const two = (value: number) => String(value).padStart(2, "0");
  return Array.from({ length: count }, (_, index): TimelineItem => {
    const title = Array.from({ length: 3 + next(3) }, () => words[next(words.length)]).join(" ");
    const month = `${1953 + next(12)}-${two(1 + next(12))}`;
    return {
      id: `${title.replaceAll(" ", "-").toLowerCase()}-${index}`,
      label: title,
      href: `/events/${title.replaceAll(" ", "-").toLowerCase()}-${index}/`,
      lane: `lane${next(6)}`,
      ...placedDate(next(10) === 0 ? month : `${month}-${two(1 + next(28))}`),
      status: "established",
      weight: next(9),
      others: [],
      causes: [],
    };
  });
}

test("a timeline of 2,000 events weighs no more than 28 kB gzipped, and 66 with its list", () => {
  const lanes = Array.from({ length: 6 }, (_, index) => ({ id: `lane${index}`, label: `Lane ${index}` }));
  const state = timeline({ title: "Events", within: "1953/1964", lanes, items: madeUp(2000) });
  const drawing = timelineFigure(layoutTimeline(state, { width: 5600, rowsMax: 3, labelMax: 220 })).html;
  expect(gzipSync(drawing).length).toBeLessThanOrEqual(28_000);
  expect(gzipSync(drawing + listTimeline(state).html).length).toBeLessThanOrEqual(66_000);
});
