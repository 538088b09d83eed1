/**
 * Buttons that save a drawing as it is shown, with the filter or the day that the reader chose and a line that names them: `<p data-save-shown="timeline-1953" hidden>` with a
 * button for `svg` and one for `png`. They stand hidden until this finds a drawing in the page.
 *
 * @param page its `data-title`, `data-alt` and `data-cite` say what the file is.
 */
export function offerToSave(page: Document): void {
  for (const offer of page.querySelectorAll<HTMLElement>("[data-save-shown]")) {
    const drawing = page.querySelector<SVGSVGElement>(".timeline-scroller svg.drawing");
    if (!drawing) continue;
    offer.hidden = false;
    offer.addEventListener("click", ({ target }) => {
      const kind = (target as Element).closest("button")?.value;
      if (kind) void import("./save-drawing.ts").then(({ saveDrawing }) => saveDrawing(offer, drawing, kind));
    });
  }
}
