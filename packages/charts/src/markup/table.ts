import { element, type Markup } from "./element.ts";

/** A table of HTML: the words of its head, and rows of cells made by the caller. */
export function table(className: string, head: readonly string[], rows: readonly Markup[]): Markup {
  return element(
    "table",
    { class: className },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head.map((text) => element("th", { scope: "col" }, text)),
      ),
    ),
    element("tbody", {}, rows),
  );
}
