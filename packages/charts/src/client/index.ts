import { enhanceMap } from "./map.ts";
import { enhanceNetwork } from "./network.ts";
import { enhancePath } from "./path.ts";
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
  for (const root of page.querySelectorAll<HTMLElement>("[data-network]")) enhanceNetwork(root);
  for (const root of page.querySelectorAll<HTMLElement>("[data-map]")) enhanceMap(root);
  for (const form of page.querySelectorAll<HTMLFormElement>("form.path-form")) enhancePath(form);
  offerToSave(page);
}
