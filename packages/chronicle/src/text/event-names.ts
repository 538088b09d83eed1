import type { EntryByKind } from "../model/entry.ts";
import type { Dataset } from "../query/dataset.ts";
import { perObject } from "../query/per-object.ts";
import { fold } from "../search/fold.ts";
import { idle } from "../search/question.ts";
import type { NameFinder } from "./mentions.ts";

/** What a sentence has to say for it to speak of an event: the figures and the telling words of its title. */
interface EventName {
  readonly event: EntryByKind["event"];
  readonly figures: ReadonlySet<string>;
  readonly words: readonly string[];
}

const STEM_LETTERS_MIN = 4;

const numerals = new Set("other others one two three four five six seven eight nine ten first second third".split(" "));

/** The words of a text that tell something, folded. */
export function tellingWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}’'-]+/u)
    .map((word) => fold(word.replace(/[’']s$/, "")))
    .filter((word) => word.length >= STEM_LETTERS_MIN && !idle.has(word) && !numerals.has(word) && !/^\d/.test(word));
}

/** Whether two words have one root, as near as their letters tell: `executed` and `execution`. */
export function sameRoot(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= STEM_LETTERS_MIN && shared >= Math.max(a.length, b.length) * 0.6 && shared >= shorter - 3;
}

const namesOf = perObject((dataset: Dataset) => {
  const made = new Map<NameFinder, EventName[]>();
  return (finder: NameFinder): EventName[] => {
    const known = made.get(finder);
    if (known) return known;
    const names = dataset.events.map((event): EventName => {
      const mentions = finder.mentions(event.title);
      const rest = mentions.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
        event.title,
      );
      return { event, figures: new Set(mentions.map(({ figure }) => figure.id)), words: tellingWords(rest) };
    });
    made.set(finder, names);
    return names;
  };
});

/** The events of which a clause speaks: every figure and telling word of the title stands in it, and there are at least two of them. */
export function eventsIn(
  dataset: Dataset,
  finder: NameFinder,
  text: string,
  figures: ReadonlySet<string>,
): EntryByKind["event"][] {
  const words = tellingWords(text);
  return namesOf(dataset)(finder).flatMap(({ event, figures: wanted, words: title }) => {
    if (wanted.size + title.length < 2) return [];
    for (const id of wanted) if (!figures.has(id)) return [];
    return title.every((word) => words.some((other) => sameRoot(word, other))) ? [event] : [];
  });
}
