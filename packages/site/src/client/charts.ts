import { enhanceIn } from "@thaw/charts/client/enhance";
import { facts, type ScriptWords } from "./facts.ts";

/** Let the drawings of the page answer to keys, pointers and fields, in the site's language. */
export function enhanceCharts(): void {
  const words: ScriptWords["charts"] = JSON.parse(SITE_WORDS.charts);
  enhanceIn({ words, language: facts.language, locale: facts.locale });
}
