import { dayOf, dayScale, isoOf, wordsOf } from "./day-scale.ts";
import { type Item, moveByKeys } from "./move-by-keys.ts";
import { status, toolsOf } from "./status.ts";

const SVG = "http://www.w3.org/2000/svg";

interface Bar {
  readonly mark: SVGAElement;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly x: number;
  readonly group: string;
  readonly rank: number;
}

/**
 * A slider under a drawing of power that moves its red line by days: the terms of the day stand out, the room of the day is told below, the day stands in the
 * address and leads to its page.
 */
export function enhancePower(root: HTMLElement): void {
  const drawing = root.querySelector<SVGSVGElement>("svg.drawing");
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  if (!drawing || !scroller) return;
  const page = root.ownerDocument;
  const scale = dayScale(drawing);
  const bars = [...drawing.querySelectorAll<SVGAElement>("a.term")].map(barOf);
  const line = drawing.querySelector("line.now") ?? drawing.appendChild(page.createElementNS(SVG, "line"));
  line.setAttribute("class", "now");

  const form = page.createElement("form");
  form.className = "chart-filter";
  form.addEventListener("submit", (event) => event.preventDefault());
  const label = page.createElement("label");
  const slider = page.createElement("input");
  const link = page.createElement("a");
  Object.assign(slider, { type: "range", min: String(scale.first), max: String(scale.last), step: "1" });
  label.append("Day ", slider);
  form.append(label, link);
  const room = page.createElement("div");
  room.className = "room-now";
  room.setAttribute("aria-live", "polite");
  room.setAttribute("role", "region");
  room.setAttribute("aria-label", "The room on that day");
  room.tabIndex = 0; // it scrolls
  toolsOf(root).append(form, room);
  const items = bars.map(({ mark, title, group, x }): Item => ({ mark, row: undefined, lane: group, x, name: title }));
  moveByKeys(
    root,
    drawing,
    items.sort((a, b) => a.x - b.x),
    status(root),
  );

  const show = (day: number, write: boolean) => {
    const x = String(Math.round(scale.x(day + 0.5) * 10) / 10);
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
    slider.setAttribute("aria-valuetext", wordsOf(day));
    link.textContent = wordsOf(day);
    link.href = `/on/${isoOf(day)}/`;
    const now = bars.filter(({ from, to }) => from <= day && day <= to);
    for (const { mark } of bars) mark.classList.remove("on");
    for (const { mark } of now) mark.classList.add("on");
    room.replaceChildren(...groupsOf(now).map(([group, own]) => rowOf(page, group, own)));
    if (write) history.replaceState(null, "", `${location.pathname}?day=${isoOf(day)}${location.hash}`);
  };
  const asked = dayOf(new URLSearchParams(location.search).get("day") ?? "");
  const start = Number.isFinite(asked) ? asked : Math.floor(scale.day(Number(line.getAttribute("x1"))));
  slider.value = String(start);
  show(Number(slider.value), false);
  slider.addEventListener("input", () => {
    const day = Number(slider.value);
    show(day, true);
    const middle = scale.x(day);
    if (middle < scroller.scrollLeft + 120 || middle > scroller.scrollLeft + scroller.clientWidth - 20)
      scroller.scrollLeft = middle - scroller.clientWidth / 2;
  });
}

function barOf(mark: SVGAElement): Bar {
  const [from, to] = [dayOf(mark.dataset.from ?? ""), dayOf(mark.dataset.to ?? "")];
  return {
    mark,
    from: Number.isFinite(from) ? from : Number.NEGATIVE_INFINITY,
    to: Number.isFinite(to) ? to : Number.POSITIVE_INFINITY,
    title: mark.querySelector("title")?.textContent ?? "",
    x: Number(mark.querySelector("rect")?.getAttribute("x")),
    group: mark.closest(".group")?.getAttribute("data-label") ?? "",
    rank: Number(mark.dataset.rank ?? Number.POSITIVE_INFINITY),
  };
}

function groupsOf(bars: readonly Bar[]): [string, Bar[]][] {
  const groups = new Map<string, Bar[]>();
  for (const bar of bars) groups.set(bar.group, [...(groups.get(bar.group) ?? []), bar]);
  return [...groups].map(([group, own]) => [group, own.sort((a, b) => a.rank - b.rank)]);
}

function rowOf(page: Document, group: string, bars: readonly Bar[]): HTMLElement {
  const row = page.createElement("p");
  const name = page.createElement("b");
  name.textContent = group;
  const [first] = bars.map(({ title }) => title.split(", "));
  const part = first?.[0] === group ? 1 : 0;
  const told = bars.map(
    ({ title, mark }) => `${title.split(", ")[part] ?? ""}${mark.hasAttribute("data-loose") ? " (perhaps)" : ""}`,
  );
  row.append(name, ` ${told.join(", ")}`);
  return row;
}
