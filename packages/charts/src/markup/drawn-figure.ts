import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { element, type Markup } from "./element.ts";

export interface DrawnFigure {
  /** What kind of drawing it is: a script looks for it. */
  readonly kind: "timeline" | "power" | "network" | "map";
  readonly id: string;
  readonly title: string;
  readonly speech?: ChartSpeech | undefined;
}

/** Drawings in a scroller, one upon the other, with room below them for what a script says. */
export function drawnFigure(
  { kind, id, title, speech = inEnglish }: DrawnFigure,
  ...drawings: readonly Markup[]
): Markup {
  const [only] = drawings;
  return element(
    "div",
    { class: "timeline", id, [`data-${kind}`]: id },
    element(
      "section",
      { class: "timeline-scroller", tabindex: "0", "aria-label": speech.say(speech.words.drawn[kind], { title }) },
      drawings.length === 1 ? only : element("div", { class: "timeline-canvas" }, drawings),
    ),
    element("div", { class: "chart-tools" }),
  );
}
