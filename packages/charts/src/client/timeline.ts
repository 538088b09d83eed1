import { readDots } from "../timeline/dots.ts";
import { showCauses } from "./causes.ts";
import { addFilter } from "./filter.ts";
import { moveByKeys } from "./move-by-keys.ts";
import type { Item } from "./rove.ts";
import { words } from "./speech.ts";
import { status } from "./status.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The keys of a timeline, its filter, and the arrows from causes to what they led to. */
export function enhanceTimeline(root: HTMLElement): void {
  const drawing = root.querySelector<SVGSVGElement>("svg.drawing");
  if (!drawing) return;
  separateDots(drawing, root.id);
  const items = itemsOf(drawing, root.ownerDocument);
  const say = status(root);
  const setEnd = addFilter(root, drawing, items, say);
  moveByKeys(root, drawing, items, say, setEnd);
  showCausesOf(root, drawing, items);
}

/** Take the dots that are drawn as one path apart, each into a mark of its own that leads to its row. */
function separateDots(drawing: SVGSVGElement, id: string): void {
  const page = drawing.ownerDocument;
  for (const path of drawing.querySelectorAll<SVGPathElement>("path.dots")) {
    const marks = readDots(path.getAttribute("d") ?? "", path.dataset.rows ?? "").map(({ x, y, number }) => {
      const mark = page.createElementNS(SVG, "a");
      mark.setAttribute("class", "item unlabelled");
      mark.setAttribute("href", `#${id}-${number}`);
      mark.setAttribute("tabindex", "-1");
      const circle = mark.appendChild(page.createElementNS(SVG, "circle"));
      for (const [name, value] of Object.entries({ cx: x, cy: y, r: 2, class: "dot" }))
        circle.setAttribute(name, String(value));
      return mark;
    });
    path.parentElement?.before(...marks);
    path.remove();
  }
}

function showCausesOf(root: HTMLElement, drawing: SVGSVGElement, items: readonly Item[]): void {
  const byHref = new Map(items.map(({ mark }) => [mark.getAttribute("href") ?? "", mark]));
  const of = (target: EventTarget | null) => (target as Element).closest<SVGAElement>("a.item") ?? undefined;
  root.addEventListener("focusin", ({ target }) => showCauses(drawing, of(target), byHref));
  root.addEventListener("focusout", () => showCauses(drawing, undefined, byHref));
  drawing.addEventListener("pointerover", ({ target }) => showCauses(drawing, of(target), byHref));
}

function itemsOf(drawing: SVGSVGElement, page: Document): Item[] {
  const rows = new Map<string, HTMLElement>();
  for (const row of page.querySelectorAll<HTMLElement>(".timeline-list > li")) {
    const href = row.querySelector("a")?.getAttribute("href");
    if (href) rows.set(href, row);
    rows.set(`#${row.id}`, row);
  }
  return [...drawing.querySelectorAll<SVGAElement>("a.item")]
    .map((mark): Item => {
      const row = rows.get(mark.getAttribute("href") ?? "");
      const href = row?.querySelector("a")?.getAttribute("href");
      if (href) mark.setAttribute("href", href);
      const shape = mark.querySelector("circle:not(.other),rect");
      return {
        mark,
        row,
        lane: mark.closest(".lane")?.getAttribute("data-label") ?? "",
        x: Number(shape?.getAttribute("cx") ?? shape?.getAttribute("x")),
        name: row ? nameOf(row) : ((mark.querySelector("title") ?? mark).textContent ?? ""),
      };
    })
    .sort((a, b) => a.x - b.x);
}

function nameOf(row: HTMLElement): string {
  const [title, when, doubt] = ["a", ".when", "em"].map((part) => row.querySelector(part)?.textContent?.trim());
  const loose = row.querySelector(".when.loose") && !doubt ? words.notCertain : doubt;
  return [title, when, loose].filter(Boolean).join(", ");
}
