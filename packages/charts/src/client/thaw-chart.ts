/**
 * A drawing of Thaw in any page: `<thaw-chart src="https://…/embed/timeline-1953.html" title="1953" height="800"></thaw-chart>`. Without this
 * script what stands between the tags is shown; with it, the drawing.
 */
export function defineThawChart(name = "thaw-chart"): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const src = this.getAttribute("src");
        if (!src) return;
        const frame = document.createElement("iframe");
        frame.src = src;
        frame.title = this.getAttribute("title") ?? "A drawing of Thaw";
        frame.loading = "lazy";
        frame.width = "100%";
        frame.height = this.getAttribute("height") ?? "600";
        frame.setAttribute("frameborder", "0");
        this.replaceChildren(frame);
      }
    },
  );
}
