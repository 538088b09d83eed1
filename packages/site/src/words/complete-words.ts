import { nearest } from "@thaw/chronicle/query";
import type { SomeWords } from "@thaw/chronicle/words";

/** A dictionary as it is gone through: phrases, plurals and dictionaries by key. */
interface Tree {
  readonly [key: string]: string | Tree;
}

/**
 * A dictionary of which some words are given and the others stay as they are.
 *
 * @throws {TypeError} when a key is given that the dictionary does not have (with the nearest it has), when a phrase has a hole that nothing fills, or lacks a part
 * that a page makes a link of.
 * @example completeWords(english, { frame: { search: "Suche" } })
 */
export function completeWords<Words extends object>(words: Words, given: SomeWords<Words>): Words {
  return merged(words as unknown as Tree, given as unknown as Tree, "") as unknown as Words;
}

function merged(words: Tree, given: Tree, path: string): Tree {
  const whole: Record<string, string | Tree> = { ...words };
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const known = words[key];
    const at = path === "" ? key : `${path}.${key}`;
    if (known === undefined) throw new TypeError(unknown(at, key, Object.keys(words)));
    if (isPhrase(known)) {
      if (!isPhrase(value)) throw new TypeError(`The words ${at} must be a text or a plural with the form "other".`);
      for (const text of textsOf(value)) check(at, text, textsOf(known));
      whole[key] = value;
    } else if (isPhrase(value))
      throw new TypeError(`The words ${at} must be a dictionary of ${Object.keys(known).join(", ")}.`);
    else whole[key] = merged(known as Tree, value as Tree, at);
  }
  return whole;
}

function unknown(at: string, key: string, keys: readonly string[]): string {
  const [near] = nearest(key, keys);
  const right =
    near === undefined ? `there is: ${keys.join(", ")}` : `did you mean ${at.slice(0, at.length - key.length)}${near}?`;
  return `There are no words ${at}; ${right}`;
}

function isPhrase(value: string | Tree): boolean {
  return typeof value === "string" || typeof value.other === "string";
}

function textsOf(phrase: string | Tree): string[] {
  return typeof phrase === "string" ? [phrase] : Object.values(phrase).map(String);
}

function check(at: string, text: string, known: readonly string[]): void {
  const all = known.join(" ");
  const found = (pattern: RegExp, where: string) => new Set([...where.matchAll(pattern)].map(([whole]) => whole));
  const holes = found(/(?<=\{)\w+/g, all);
  for (const hole of found(/(?<=\{)\w+/g, text))
    if (!holes.has(hole)) throw new TypeError(`The words ${at} have the hole {${hole}}, which nothing fills.`);
  for (const mark of found(/<\/\w+>/g, all))
    if (!text.includes(mark))
      throw new TypeError(
        `The words ${at} must mark a part with ${mark.replace("/", "")}…${mark}, as “${known[0]}” does.`,
      );
}
