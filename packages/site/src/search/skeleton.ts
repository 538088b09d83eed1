import { fold } from "@thaw/chronicle/search";

/** What the languages of Europe write for one Russian sound, longest first, and the letter that stands for it here. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch|szcz/g, "s"],
  [/tsch|tch|cz/g, "h"],
  [/sch|sh|sz|zh|z/g, "s"],
  [/kh|ch|x/g, "h"],
  [/^j(?=[^aeiouy])/, "h"],
  [/ts|tz|c(?!k)/g, "h"],
  [/ck/g, "k"],
  [/w|ff|f/g, "v"],
  [/[aeiouyj]/g, ""],
];

/**
 * What is left of a name when the ways of romanising Russian no longer differ: its consonants, one letter a sound.
 *
 * @example skeleton("Chruschtschow") === skeleton("Хрущёв") // "hrsv"
 */
export function skeleton(word: string): string {
  const reduced = sounds.reduce((text, [sound, letter]) => text.replace(sound, letter), fold(word));
  return reduced.replace(/(.)\1+/g, "$1");
}
