import { element, fragment, textWidth } from "@thaw/charts";
import { eventTimes, type HistoricalEvent } from "@thaw/chronicle";
import { formatDate } from "../subject.ts";
import { timeNames } from "../text/words.ts";
import { bottom, type Foot, ink, left, line, paper, right } from "./frame.ts";
import { strip } from "./strip.ts";

/** The four times of an event side by side where they fall on several days; else the event among all others. */
export function fourTimes(event: HistoricalEvent): Foot | undefined {
  const known = eventTimes.flatMap((name) => {
    const edtf = event.time[name]?.date.edtf;
    return edtf === undefined ? [] : [{ name, told: formatDate(edtf).replace(/, \d.*$/, "") }];
  });
  if (new Set(known.map(({ told }) => told)).size < 2) return strip([event], known[0]?.told);
  const y = bottom - 96;
  const step = (right - left) / known.length;
  return {
    height: 116,
    markup: fragment(
      element("rect", { x: left, y: y - 2, width: right - left, height: 4, fill: ink }),
      known.map(({ name, told }, index) => {
        const x = left + index * step;
        return fragment(
          element("circle", {
            cx: x + 13,
            cy: y,
            r: 12,
            stroke: ink,
            "stroke-width": 4,
            fill: name === "effective" ? ink : paper,
            "stroke-dasharray": name === "knownAbroad" && "5 4",
          }),
          line(timeNames[name], x, y + 48, { px: 25, quiet: true }),
          line(told, x, y + 88, { face: "serif", px: fitting(told, step - 12) }),
        );
      }),
    ),
  };
}

/** The largest letters in which a date fits its column. */
function fitting(text: string, width: number): number {
  return [34, 30, 27, 24].find((px) => textWidth(text, px) <= width) ?? 21;
}
