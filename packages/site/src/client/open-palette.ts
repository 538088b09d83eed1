import { isTyping } from "./is-typing.ts";
import { slashIsOn } from "./slash-setting.ts";

/** Open the palette by `/`, Ctrl-K or a click on the search field of the header; its code is fetched then, not before. */
export function openPaletteByKey(): void {
  addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && slashIsOn();
    const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!slash && !chord) return;
    event.preventDefault();
    open("");
  });
  const field = document.querySelector<HTMLInputElement>("#find");
  field?.addEventListener("pointerup", () => open(field.value));
}

async function open(query: string): Promise<void> {
  try {
    const { openPalette } = await import("./palette.ts");
    openPalette(query);
  } catch {
    location.assign("/search/");
  }
}
