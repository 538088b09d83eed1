import type { EventTime } from "@thaw/chronicle";
import { element, fragment, type Markup, tenth } from "./element.ts";

/**
 * The mark of one of an event's four times, as in the four-times line: a ring for what was decided, a disc for what happened, half a disc for what was made
 * public, a dotted ring for what was known abroad, wide enough to leave another mark room within it.
 */
export function timeMark(time: EventTime, x = 0, y = 0): Markup {
  const r = time === "knownAbroad" ? 7.5 : 4.5;
  return fragment(
    element("circle", { cx: x, cy: y, r, class: `time-mark ${time}` }),
    time === "announced" && element("path", { d: `M${tenth(x)} ${tenth(y - 4.5)}a4.5 4.5 0 0 0 0 9z`, class: "half" }),
  );
}
