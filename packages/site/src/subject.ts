import { formatDate as inWords, vocabularyOf } from "@thaw/chronicle";
import { sayIn } from "@thaw/chronicle/words";
// The app's own module stands in the place of this one: see `next/with-thaw.ts`.
import { site } from "@thaw/site/subject";

/** The dataset of the site. */
export const content = site.dataset;

/** What each release changed, newest first. */
export const { releases } = site;

/** The words of each vocabulary of the subject. */
export const vocabulary = vocabularyOf(content.subject);

/** The words of the interface. */
export const { words } = site;

/** A phrase of the interface with what stands in its holes. */
export const say = sayIn(words.language);

/** A date in the words of the site's language. */
export function formatDate(edtf: string): string {
  return inWords(edtf, { locale: site.locale });
}

/** The year of the newest release; nothing before the first. */
export const releasedIn = releases[0] && Number(releases[0].date.slice(0, 4));

export { site };
