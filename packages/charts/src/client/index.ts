import { english } from "../words/english.ts";
import { enhanceIn } from "./enhance.ts";

export { defineThawChart } from "./thaw-chart.ts";

/** Make every drawing in a page answer to keys, pointers and fields, in English; `@thaw/charts/client/enhance` does in any language. */
export function enhance(page: Document = document): void {
  enhanceIn({ words: english.script, language: english.language, locale: english.language }, page);
}
