import { element, type Markup } from "./element.ts";

export interface DrawnFigure {
  /** What kind of drawing it is: a script looks for it. */
  readonly kind: "timeline" | "power" | "network" | "map";
  readonly id: string;
  readonly title: string;
  /** Where the same stands as text: "the list below". */
  readonly told: string;
}

/** Drawings in a scroller, one upon the other, with room below them for what a script says. */
export function drawnFigure({ kind, id, title, told }: DrawnFigure, ...drawings: readonly Markup[]): Markup {
  const [only] = drawings;
  return element(
    "div",
    { class: "timeline", id, [`data-${kind}`]: id },
    element(
      "section",
      { class: "timeline-scroller", tabindex: "0", "aria-label": `${title}, drawn; ${told} the same` },
      drawings.length === 1 ? only : element("div", { class: "timeline-canvas" }, drawings),
    ),
    element("div", { class: "chart-tools" }),
  );
}
