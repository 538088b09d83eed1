import { brush, type Span } from "./brush.ts";
import { dayOf, dayScale, isoOf, wordsOf } from "./day-scale.ts";
import type { Item } from "./rove.ts";
import { say, words as told } from "./speech.ts";
import { toolsOf } from "./status.ts";

/** Lets the stretch of time that counts begin or end with a mark. */
export type SetEnd = (end: "from" | "to", mark: SVGAElement) => void;

/**
 * Fields above a timeline that narrow it: words of the title or the date, lanes, a stretch of time, and whether dates that are not certain count. The stretch can
 * be dragged along the scale as well. The choice stands in the address, so that it can be shared, and the list follows the drawing.
 */
export function addFilter(
  root: HTMLElement,
  drawing: SVGSVGElement,
  items: readonly Item[],
  tell: (text: string) => void,
): SetEnd {
  const page = root.ownerDocument;
  const scale = dayScale(drawing);
  const lanes = [...new Set([...root.querySelectorAll(".lane")].map((lane) => lane.getAttribute("data-label") ?? ""))];
  const asked = new URLSearchParams(location.search);
  const form = page.createElement("form");
  form.className = "chart-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", told.filter);
  form.addEventListener("submit", (event) => event.preventDefault());

  const text = field(page, "search", told.onlyWith, asked.get("q") ?? "");
  const ends = (["from", "to"] as const).map((end) => {
    const made = field(page, "date", told[end], asked.get(end) ?? "");
    Object.assign(made.input, { min: isoOf(scale.first), max: isoOf(scale.last) });
    return made;
  });
  const [from, to] = ends.map(({ input }) => input);
  const hidden = new Set(asked.getAll("without"));
  const boxes = lanes.length > 1 ? lanes.map((lane) => field(page, "checkbox", lane, lane, !hidden.has(lane))) : [];
  const firm = field(page, "checkbox", told.onlyCertain, "firm", asked.has("certain"));
  form.append(text.label, ...ends.map(({ label }) => label), ...boxes.map(({ label }) => label), firm.label);
  toolsOf(root).prepend(form);

  const shade = brush(drawing, scale, (span) => {
    if (from) from.value = span ? isoOf(span[0]) : "";
    if (to) to.value = span ? isoOf(span[1]) : "";
    apply(true);
  });
  const days = new Map(items.map(({ mark }) => [mark, daysOf(mark, scale.day)]));

  const apply = (speak: boolean) => {
    const words = text.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const off = new Set(boxes.filter(({ input }) => !input.checked).map(({ input }) => input.value));
    const span = spanOf(from?.value, to?.value, scale.first, scale.last);
    shade(span);
    let count = 0;
    for (const { mark, row, lane, name } of items) {
      const own = (row?.textContent ?? name).toLowerCase();
      const loose = row?.querySelector(".loose") ?? mark.querySelector(".hatched");
      const [first, last] = days.get(mark) ?? [0, 0];
      const isWithin = !span || (first <= span[1] && last >= span[0]);
      const isIn =
        isWithin && !off.has(lane) && words.every((word) => own.includes(word)) && !(firm.input.checked && loose);
      if (isIn) count += 1;
      mark.classList.toggle("dimmed", !isIn);
      if (row) row.hidden = !isIn;
    }
    const query = new URLSearchParams();
    if (words.length > 0) query.set("q", text.input.value.trim());
    for (const end of [from, to]) if (end?.value) query.set(end === from ? "from" : "to", end.value);
    for (const lane of off) query.append("without", lane);
    if (firm.input.checked) query.set("certain", "");
    const search = query.size > 0 ? `?${query}` : "";
    if (search !== location.search) history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
    const shown = { shown: count, count: items.length };
    if (speak)
      tell(
        span
          ? say(told.shownWithin, { ...shown, from: wordsOf(span[0]), to: wordsOf(span[1]) })
          : say(told.shown, shown),
      );
  };
  form.addEventListener("input", () => apply(true));
  if (asked.size > 0) apply(true);
  return (end, mark) => {
    const [first, last] = days.get(mark) ?? [scale.first, scale.last];
    if (end === "from" && from) from.value = isoOf(first);
    if (end === "to" && to) to.value = isoOf(last);
    apply(true);
  };
}

/** The narrowest that a stretch is drawn, in pixels: what is no wider may be shorter than it looks, and counts by its middle. */
const NARROWEST = 12;

/** The first and the last day over which a mark is drawn. */
function daysOf(mark: SVGAElement, day: (x: number) => number): Span {
  const number = (shape: Element, name: string) => Number(shape.getAttribute(name));
  const ends = [...mark.querySelectorAll("circle:not(.other),rect")].flatMap((shape) => {
    if (shape.tagName === "circle") return [number(shape, "cx")];
    const [x, width] = [number(shape, "x"), number(shape, "width")];
    return width <= NARROWEST ? [x + width / 2] : [x + 0.2, x + width - 0.2];
  });
  return [Math.floor(day(Math.min(...ends))), Math.floor(day(Math.max(...ends)))];
}

/** The stretch that two fields ask for: an empty one leaves its end open. */
function spanOf(from = "", to = "", first: number, last: number): Span | undefined {
  if (from === "" && to === "") return undefined;
  const [a, b] = [dayOf(from), dayOf(to)];
  return [Number.isFinite(a) ? a : first, Number.isFinite(b) ? b : last];
}

function field(page: Document, type: "search" | "checkbox" | "date", words: string, value: string, checked = false) {
  const label = page.createElement("label");
  const input = page.createElement("input");
  input.type = type;
  input.value = value;
  input.checked = checked;
  if (type === "checkbox") label.append(input, ` ${words}`);
  else label.append(`${words} `, input);
  return { label, input };
}
