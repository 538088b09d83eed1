import { sayIn } from "@thaw/chronicle/words";
import type { ChartWords } from "../words/english.ts";

/** How scripts speak: their words, how these count, and how dates are written. */
export interface ScriptSpeech {
  readonly words: ChartWords["script"];
  /** BCP 47. */
  readonly language: string;
  readonly locale: string;
}

/** What the scripts of this page say: a page has one language, which is set before anything is said. */
export let words: ChartWords["script"];
/** A phrase with what stands in its holes. */
export let say: ReturnType<typeof sayIn>;
/** How dates are written. */
export let locale: string;

/** Set the language of the page. */
export function speak(speech: ScriptSpeech): void {
  words = speech.words;
  say = sayIn(speech.language);
  locale = speech.locale;
}
