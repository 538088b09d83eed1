import { element, fragment, type Markup } from "../markup/element.ts";
import type { TimeTick } from "./time-ticks.ts";

/** The lines of a scale over the height of a drawing, named above and below. @param axis the height of the scale's own row, in pixels */
export function drawTicks(ticks: readonly TimeTick[], height: number, axis: number): Markup {
  return fragment(
    ticks.map(({ x, label, major }) =>
      fragment(
        element("line", { x1: x, x2: x, y1: axis - 6, y2: height - axis + 6, class: major ? "tick major" : "tick" }),
        element("text", { x: x + 3, y: axis - 9, class: "tick-label" }, label),
        element("text", { x: x + 3, y: height - 8, class: "tick-label" }, label),
      ),
    ),
  );
}
