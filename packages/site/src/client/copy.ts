import { element } from "./element.ts";

const DONE_MS = 2000;

/** A button beside each text that is there to be taken along. They stand within closed details, so that nothing moves. */
export function offerToCopy(): void {
  if (!navigator.clipboard) return;
  for (const text of document.querySelectorAll<HTMLElement>(".copyable")) {
    const words = text.textContent ?? "";
    const button = element("button", { type: "button", class: "copy" }, SITE_WORDS.copy);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(words);
      button.textContent = SITE_WORDS.copied;
      setTimeout(() => {
        button.textContent = SITE_WORDS.copy;
      }, DONE_MS);
    });
    if (text.tagName === "PRE") text.after(button);
    else text.append(" ", button);
  }
}
