import type { DayScale } from "./day-scale.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A stretch of days, both included. */
export type Span = readonly [from: number, to: number];

/**
 * Let a pointer choose a stretch of time by dragging along the scale at the top of a drawing, and show the stretch that is chosen. What is dragged is told while it
 * is; a click without a drag chooses nothing.
 *
 * @returns shows a stretch, or none
 */
export function brush(
  drawing: SVGSVGElement,
  { first, last, x, day }: DayScale,
  choose: (span: Span | undefined) => void,
): (span: Span | undefined) => void {
  const height = drawing.getAttribute("height") ?? "";
  const shade = rect("brush", height);
  const handle = rect("brush-handle", "24");
  handle.setAttribute("width", drawing.getAttribute("width") ?? "");
  shade.setAttribute("display", "none");
  drawing.prepend(shade);
  drawing.append(handle);

  const show = (span: Span | undefined) => {
    if (!span) return shade.setAttribute("display", "none");
    shade.removeAttribute("display");
    shade.setAttribute("x", String(x(span[0])));
    shade.setAttribute("width", String(x(span[1] + 1) - x(span[0])));
  };
  const dayAt = ({ clientX }: PointerEvent) => {
    const at = Math.floor(day(clientX - drawing.getBoundingClientRect().left));
    return Math.min(Math.max(at, first), last);
  };
  let start: number | undefined;
  handle.addEventListener("pointerdown", (event) => {
    start = dayAt(event);
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (start !== undefined) show(ordered(start, dayAt(event)));
  });
  handle.addEventListener("pointerup", (event) => {
    if (start === undefined) return;
    const span = ordered(start, dayAt(event));
    start = undefined;
    choose(span[0] === span[1] ? undefined : span);
  });
  handle.addEventListener("pointercancel", () => {
    start = undefined;
  });
  return show;
}

function ordered(a: number, b: number): Span {
  return a <= b ? [a, b] : [b, a];
}

function rect(name: string, height: string): SVGRectElement {
  const made = document.createElementNS(SVG, "rect");
  made.setAttribute("class", name);
  made.setAttribute("height", height);
  return made;
}
