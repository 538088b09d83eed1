import { enhanceIn } from "@thaw/charts/client/enhance";
import { facts } from "./facts.ts";

/** Let the drawings of the page answer to keys, pointers and fields, in the site's language. */
export function enhanceCharts(): void {
  enhanceIn({ words: SITE_WORDS.charts, language: facts.language, locale: facts.locale });
}
