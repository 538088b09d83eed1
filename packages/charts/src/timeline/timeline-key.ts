import { type Child, element, type Markup } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** What the marks of a timeline mean, each beside its words. */
export function timelineKey(id = "key", { words: { timeline: told } }: ChartSpeech = inEnglish): Markup {
  const sign = (words: string, ...shapes: Child[]) =>
    element(
      "li",
      {},
      element("svg", { class: "drawing", width: 34, height: 18, viewBox: "0 0 34 18", "aria-hidden": "true" }, shapes),
      words,
    );
  return element(
    "ul",
    { class: "chart-key" },
    sign(told.onDay, element("circle", { cx: 17, cy: 9, r: 4.5, class: "dot" })),
    sign(told.forDays, element("rect", { x: 2, y: 5, width: 30, height: 8, rx: 4, class: "solid" })),
    sign(
      told.somewhere,
      element("defs", {}, hatchDefinition(id)),
      element("rect", { x: 2, y: 4, width: 30, height: 10, class: "hatched", fill: hatched(id) }),
    ),
    sign(
      told.lag,
      element("circle", { cx: 10, cy: 4.5, r: 4.5, class: "dot" }),
      element("path", { d: "M3 13H31", class: "lag" }),
      element("circle", { cx: 4, cy: 13, r: 3, class: "other decided" }),
      element("circle", { cx: 22, cy: 13, r: 3, class: "other announced" }),
      element("path", { d: "M22 10a3 3 0 0 0 0 6z", class: "half" }),
      element("circle", { cx: 30, cy: 13, r: 3, class: "other knownAbroad" }),
    ),
    sign(told.counter, element("text", { x: 8, y: 13, class: "tick-label" }, "+3")),
  );
}
