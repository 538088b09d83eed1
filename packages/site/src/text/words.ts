import { numbersIn } from "@thaw/chronicle/words";
import { content, site, words } from "../subject.ts";

/** The four times of an event as a reader should see them, in the order in which secretive politics lets them come. */
export const timeNames = words.times;

/** A whole number with its thousands set off, from five digits on. */
export const number: (value: number) => string = numbersIn(words.language);

/** A range of numbers, or the number when there is only one. */
export function range(min: number, max: number): string {
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** A role as the subject words it. */
export function roleLabel(role: keyof typeof content.subject.roles): string {
  return content.subject.roles[role]?.label ?? String(role).replaceAll("-", " ");
}

/** `1 event`, `2 events`: for the words of an app's own, in English. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** A word of the subject within a line: small, but in German, which writes its nouns large everywhere. */
export function within(label: string): string {
  return site.language.startsWith("de") ? label : label.toLocaleLowerCase(site.language);
}

const choices = new Intl.ListFormat(words.language, { type: "disjunction" });

/** Words as a list in a sentence: "a, b or c". */
export function oneOf(items: readonly string[]): string {
  return choices.format(items);
}
