import { nearNames } from "../checks/near-names.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Dataset } from "../query/dataset.ts";

/** Somebody named in a text. */
export interface Mention {
  readonly figure: EntryByKind["figure"];
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether what is spoken of belongs to them: "Stalin's daughter". */
  readonly possessive: boolean;
}

/** A word that looks like part of a name with a letter wrong. */
export interface Misspelling {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  readonly figure: EntryByKind["figure"];
}

/** Finds who is named in a text. */
export interface NameFinder {
  mentions(text: string): Mention[];
  misspellings(text: string): Misspelling[];
}

const capitalised = /\p{Lu}[\p{L}’'-]*\p{L}/gu;
const PROMINENCE_RATIO = 3;
/** Shorter words are near too many others. */
const NAME_LETTERS_MIN = 5;
/** A family name that stands alone has to be long before one letter is held to be a slip. */
const LONE_NAME_LETTERS_MIN = 8;

/**
 * What finds a dataset's figures in English text: by their names in full, and by a family name where it is one figure's, or where one is far
 * more referred to than the others of that name.
 */
export function createNameFinder(dataset: Dataset): NameFinder {
  const full = new Map<string, EntryByKind["figure"]>();
  const byFamily = new Map<string, EntryByKind["figure"][]>();
  const parts = new Map<string, Set<EntryByKind["figure"]>>();
  for (const figure of dataset.figures) {
    const { name, variants, label } = figure;
    const family = (name.sort ?? label.split(" ").at(-1) ?? label).split(",")[0]?.trim() ?? label;
    for (const text of [label, ...variants]) if (text.includes(" ")) full.set(text, figure);
    const names = [family, ...variants.flatMap((variant) => variant.split(" ").at(-1) ?? [])];
    for (const one of new Set(names)) byFamily.set(one, [...(byFamily.get(one) ?? []), figure]);
    for (const text of [label, name.full ?? "", ...variants])
      for (const [part] of text.matchAll(capitalised)) parts.set(part, (parts.get(part) ?? new Set()).add(figure));
  }
  const prominence = (figure: EntryByKind["figure"]) => dataset.referrers(figure.id).length + 1;
  const family = new Map(
    [...byFamily].flatMap(([name, figures]) => {
      const [first, second] = [...figures].sort((a, b) => prominence(b) - prominence(a));
      const clear = first && (!second || prominence(first) >= PROMINENCE_RATIO * prominence(second));
      return clear ? [[name, first] as const] : [];
    }),
  );
  const words = wordsOf(dataset);
  const nearest = nearNames([...parts.keys()].filter((name) => name.length >= NAME_LETTERS_MIN));
  const longest = Math.max(1, ...[...full.keys()].map((name) => name.split(" ").length));

  const mentions = (text: string): Mention[] => {
    const tokens = [...text.matchAll(/[\p{L}’'-]*\p{L}/gu)].map(({ 0: word, index }) => {
      const own = word.replace(/[’']s$/, "");
      return { own, start: index, end: index + own.length, possessive: own !== word };
    });
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
        const [first, last] = [tokens[at], tokens[at + length - 1]];
        if (!first || !last) continue;
        const name = text.slice(first.start, last.end);
        const figure = length > 1 ? full.get(name) : family.get(name);
        if (!figure) continue;
        found.push({ figure, words: name, start: first.start, end: last.end, possessive: last.possessive });
        at += length - 1;
        break;
      }
    }
    return found;
  };

  const misspellings = (text: string): Misspelling[] => {
    const tokens = [...text.matchAll(capitalised)].map(({ 0: word, index }) => ({
      word: word.replace(/[’']s$/, ""),
      start: index,
    }));
    return tokens.flatMap(({ word, start }, at): Misspelling[] => {
      if (parts.has(word) || words.has(word) || (word.endsWith("s") && parts.has(word.slice(0, -1)))) return [];
      const meant = nearest(word);
      const figures = meant === undefined ? undefined : parts.get(meant);
      if (meant === undefined || !figures) return [];
      const beside = [tokens[at - 1], tokens[at + 1]].flatMap((token) => (token ? [token.word] : []));
      const certain = [...figures].find((figure) => beside.some((other) => parts.get(other)?.has(figure)));
      const named = [...figures].find((figure) => mentions(text).some((mention) => mention.figure === figure));
      const lone = word.length >= LONE_NAME_LETTERS_MIN ? family.get(meant) : undefined;
      const figure = certain ?? named ?? lone;
      return figure ? [{ words: word, start, end: start + word.length, meant, figure }] : [];
    });
  };
  return { mentions, misspellings };
}

/** Capitalised words of the dataset that are no names of figures. */
function wordsOf(dataset: Dataset): Set<string> {
  const texts = [
    ...[...dataset.places, ...dataset.organizations, ...dataset.offices].flatMap(({ name, names }) => [
      name,
      ...names.map((item) => item.name),
    ]),
    ...dataset.places.flatMap(({ states }) => states.map(({ state }) => state)),
    ...dataset.events.map(({ title }) => title),
    ...dataset.sources.map(({ title }) => title),
    ...dataset.subject.spellings,
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(capitalised)].map(([word]) => word)));
}
