import { enhancePower } from "./power.ts";
import { offerToSave } from "./save-shown.ts";
import { enhanceTimeline } from "./timeline.ts";

export { defineThawChart } from "./thaw-chart.ts";

/**
 * Make every drawing in a page answer to keys, pointers and fields, after the page was painted. Without this they are complete, and stay as they are.
 */
export function enhance(page: Document = document): void {
  requestAnimationFrame(() => setTimeout(() => enhanceNow(page)));
}

function enhanceNow(page: Document): void {
  for (const root of page.querySelectorAll<HTMLElement>("[data-timeline]")) enhanceTimeline(root);
  for (const root of page.querySelectorAll<HTMLElement>("[data-power]")) enhancePower(root);
  offerToSave(page);
}
