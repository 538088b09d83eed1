import { enhanceMap } from "./map.ts";
import { enhanceNetwork } from "./network.ts";
import { enhancePath } from "./path.ts";
import { enhancePower } from "./power.ts";
import { offerToSave } from "./save-shown.ts";
import { type ScriptSpeech, speak } from "./speech.ts";
import { enhanceTimeline } from "./timeline.ts";

export type { ScriptSpeech };

/**
 * Make every drawing in a page answer to keys, pointers and fields, after the page was painted, and speak as it is told. Without this they are complete, and stay as
 * they are.
 */
export function enhanceIn(speech: ScriptSpeech, page: Document = document): void {
  speak(speech);
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
