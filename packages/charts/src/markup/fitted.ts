import { element, type Markup } from "./element.ts";

/** Widths for which a small drawing is made: a phone's column and a page's. */
export const fittedWidths = { narrow: 350, wide: 640 } as const;

/**
 * A small drawing made twice, for a phone and for a page: style shows the one that fits, so that letters keep their size.
 *
 * @param draw called with a width in pixels and the ending that keeps the ids of the two apart.
 */
export function fitted(draw: (width: number, ending: string) => Markup): Markup {
  return element(
    "div",
    { class: "fitted" },
    element("div", { class: "wide" }, draw(fittedWidths.wide, "")),
    element("div", { class: "narrow" }, draw(fittedWidths.narrow, "-narrow")),
  );
}
