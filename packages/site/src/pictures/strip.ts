import { element, fragment, type TimeWindow, timeScale, timeTicks } from "@thaw/charts";
import { type HistoricalEvent, parseDate } from "@thaw/chronicle";
import { content } from "../subject.ts";
import { period } from "../text/address.ts";
import { accent, bottom, type Foot, ink, left, line, right } from "./frame.ts";

const height = { all: 150, ticks: 44, mark: 74 } as const;

const middleOf = ({ time }: HistoricalEvent) => {
  const { start, end } = parseDate(time.effective.date.edtf);
  return (start.min + end.max) / 2;
};

const moments = content.events
  .map(middleOf)
  .filter(Number.isFinite)
  .sort((a, b) => a - b);

/** The period that the subject follows, where there is one, else from the first event to the last. */
function usualWindow(): TimeWindow {
  return period.start === ""
    ? { from: moments[0] ?? 0, to: (moments.at(-1) ?? 0) + 1 }
    : { from: parseDate(period.start).start.min, to: parseDate(period.end).end.max };
}

/**
 * All events on one line of time, with some of them marked: where in the period a page is at home.
 *
 * @param label what stands over the mark; with several marks nothing should.
 */
export function strip(marked: readonly HistoricalEvent[] = [], label?: string): Foot | undefined {
  const marks = marked.map(middleOf).filter(Number.isFinite);
  const usual = usualWindow();
  // An event before or after the period stands among all events.
  const beyond = marks.some((at) => at < usual.from || at > usual.to);
  const window = beyond
    ? { from: Math.min(moments[0] ?? 0, ...marks), to: Math.max(moments.at(-1) ?? 0, ...marks) + 1 }
    : usual;
  if (!(window.to > window.from)) return undefined;
  const scale = timeScale(window, left, right);
  const base = bottom - 34;
  const within = moments.filter((at) => at >= window.from && at <= window.to);
  const markAt = scale.x(marks[0] ?? window.from);
  const anchor = markAt > right - 200 ? "end" : markAt < left + 200 ? undefined : "middle";
  return {
    height: label === undefined ? height.all - 40 : height.all,
    markup: fragment(
      within.map((at) =>
        element("rect", {
          x: scale.x(at) - 1,
          y: base - height.ticks,
          width: 2,
          height: height.ticks,
          fill: ink,
          "fill-opacity": "0.34",
        }),
      ),
      marks.map((at) =>
        element("rect", { x: scale.x(at) - 3, y: base - height.mark, width: 6, height: height.mark, fill: accent }),
      ),
      label !== undefined &&
        line(label, markAt, base - height.mark - 12, { face: "strong", px: 30, ...(anchor && { anchor }) }),
      element("rect", { x: left, y: base, width: right - left, height: 3, fill: ink }),
      timeTicks(scale, 84)
        .filter(({ x }) => x > left + 24 && x < right - 24)
        .map(({ x, label: tick }) => line(tick, x, bottom, { px: 24, quiet: true, anchor: "middle" })),
    ),
  };
}
