import { isoMoment } from "@thaw/chronicle";
import type { TimeScale } from "./time-scale.ts";

/** The scale of a drawing as attributes, from which a script tells dates from pixels and back: the first and the last day, and where they lie. */
export function scaleAttributes({ window, left, right }: TimeScale): Record<string, string | number> {
  return {
    "data-from": isoMoment(window.from) ?? "",
    "data-to": isoMoment(window.to) ?? "",
    "data-left": left,
    "data-right": right,
  };
}
