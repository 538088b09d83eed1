/** What the scripts know of the site: put in by `build/prepare.ts` when they are bundled. */
export interface SiteFacts {
  /** First and last day with a page, ISO; empty where days have none. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first two digits of a year that is typed with two. */
  readonly century: string;
  readonly placeholder: string;
}

declare const SITE_FACTS: SiteFacts;

export const facts: SiteFacts = SITE_FACTS;
