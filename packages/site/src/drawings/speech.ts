import { chartSpeech } from "@thaw/charts";
import { site, words } from "../subject.ts";

/** How the site's drawings speak. */
export const speech = chartSpeech(words.charts, site.locale);
