import type { Words } from "../words/english.ts";

/** What the scripts know of the site: put in by `build/prepare.ts` when they are bundled. */
export interface SiteFacts {
  /** First and last day with a page, ISO; empty where days have none. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first two digits of a year that is typed with two. */
  readonly century: string;
  readonly placeholder: string;
  /** How dates are worded, and how the words count. */
  readonly locale: string;
  readonly language: string;
}

/** What the scripts say, and the names of the sections that they lead to. */
export type ScriptWords = Words["script"] & {
  readonly sections: Readonly<Record<string, string>>;
  readonly charts: Words["charts"]["script"];
};

/** What is not a string stands in a script as JSON. */
type InScript<T> = { readonly [K in keyof T]: T[K] extends string ? T[K] : string };

declare global {
  /** Put in word by word where each is said, so that a script carries none but its own: to be written out, `SITE_WORDS.copy`, and nowhere handed on. */
  const SITE_WORDS: InScript<ScriptWords>;
}

declare const SITE_FACTS: SiteFacts;

export const facts: SiteFacts = SITE_FACTS;
