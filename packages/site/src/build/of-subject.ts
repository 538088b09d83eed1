/**
 * What the build and the server ask of a subject outside Next. `prepare` bundles this module with the app's own subject in it, into the
 * app's `dist/of-subject.js`; whoever needs it imports that.
 */
import type { ScriptWords, SiteFacts } from "../client/facts.ts";
import { content, site, words } from "../subject.ts";
import { eventDays, folders, period } from "../text/address.ts";
import { sectionName } from "../text/sections.ts";
import { tokensCss } from "../theme/tokens-css.ts";

export { compareAnswer, pathAnswer, searchAnswer, suggestions } from "../answers/index.tsx";
export { ties } from "../drawings/ties.ts";
export { entryIndex } from "../search/entry-index-of.ts";
export { icon } from "./icon.ts";
export { manifest } from "./manifest.ts";
export { robots } from "./robots.ts";
export { sitemap } from "./sitemap.ts";
export { writeDrawings } from "./write-drawings.ts";
export { writeFeeds } from "./write-feeds.ts";
export { writePictures } from "./write-pictures.ts";
export { writeTwins } from "./write-twins.ts";

/** What the scripts know of the site. */
export const facts: SiteFacts = {
  firstDay: site.days.every ? period.start : (eventDays[0] ?? ""),
  lastDay: site.days.every ? period.end : (eventDays.at(-1) ?? ""),
  century: period.start.slice(0, 2) || "19",
  placeholder: site.search.placeholder,
  locale: site.locale,
  language: words.language,
};

/** What the scripts say. */
export const scriptWords: ScriptWords = {
  ...words.script,
  sections: Object.fromEntries(Object.values(folders).map((folder) => [folder, sectionName(folder)])),
  charts: words.charts.script,
};

/** The site's own tokens, as a style sheet. */
export const tokens: string = tokensCss(site.theme);

/** The version of the facts. */
export const { version } = content.release;
