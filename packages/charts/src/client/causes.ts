const SVG = "http://www.w3.org/2000/svg";

/** Draw an arrow from each cause of an item to it, and from it to what it led to, as far as both are in the drawing. */
export function showCauses(
  drawing: SVGSVGElement,
  item: SVGAElement | undefined,
  byHref: ReadonlyMap<string, SVGAElement>,
): void {
  drawing.querySelector(".causes")?.remove();
  if (!item) return;
  const layer = document.createElementNS(SVG, "g");
  layer.setAttribute("class", "causes");
  const hrefOf = (id: string) => [...byHref.keys()].find((href) => href.split("/").includes(id));
  const own = item.getAttribute("href")?.split("/").filter(Boolean).at(-1) ?? "";
  for (const id of causesOf(item)) {
    const cause = byHref.get(hrefOf(id) ?? "");
    if (cause) layer.append(arrow(cause, item));
  }
  for (const effect of drawing.querySelectorAll<SVGAElement>(`[data-causes~="${CSS.escape(own)}"]`))
    layer.append(arrow(item, effect));
  drawing.append(layer);
}

export function causesOf(item: Element): string[] {
  return item.getAttribute("data-causes")?.split(" ") ?? [];
}

function arrow(from: SVGAElement, to: SVGAElement): SVGElement {
  const [a, b] = [middleOf(from), middleOf(to)];
  const bend = Math.min(60, Math.abs(b.x - a.x) / 3 + 12);
  const path = document.createElementNS(SVG, "path");
  const head = b.x >= a.x ? -6 : 6;
  path.setAttribute(
    "d",
    `M${a.x} ${a.y}C${a.x + bend} ${a.y - bend} ${b.x - bend} ${b.y - bend} ${b.x} ${b.y - 6}m${head} -5L${b.x} ${b.y - 6}l${-head / 3} -7`,
  );
  return path;
}

function middleOf(item: SVGAElement): { x: number; y: number } {
  const shape = item.querySelector<SVGGraphicsElement>("circle:not(.other),rect");
  const { x, y, width, height } = (shape ?? item).getBBox();
  return { x: x + Math.min(width / 2, 8), y: y + height / 2 };
}
