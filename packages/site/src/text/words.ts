import type { HistoricalEvent } from "@thaw/chronicle";
import { content } from "../subject.ts";

/** The four times of an event as a reader should see them, in the order in which secretive politics lets them come. */
export const timeNames = {
  decided: "Decided",
  effective: "Happened",
  announced: "Made public",
  knownAbroad: "Known abroad",
} as const satisfies Record<keyof HistoricalEvent["time"], string>;

/** A vocabulary word or another slug in words: `not-re-elected` is "not re-elected". */
export function words(slug: string): string {
  return slug.replace(/-/g, " ").replace("re elected", "re-elected").replace("co opted", "co-opted");
}

/** A whole number with its thousands set off, from five digits on. */
export function number(value: number): string {
  return Math.abs(value) < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** A range of numbers, or the number when there is only one. */
export function range(min: number, max: number): string {
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** A role as the subject words it. */
export function roleLabel(role: keyof typeof content.subject.roles): string {
  return content.subject.roles[role]?.label ?? words(String(role));
}

/** `1 event`, `2 events`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
