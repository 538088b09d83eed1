import type { Extent } from "@thaw/chronicle";

const MINUTES_PER_DAY = 1440;

/** A name from the day on which it came up: a number from 1970, or minus infinity. */
export interface DatedName {
  readonly from: number;
  readonly name: string;
}

/** What something was called from when, as an attribute of a drawing; nothing where it had one name. {@link readDatedNames} reads it. */
export function datedNames(names: readonly { readonly name: string; readonly at: Extent }[]): string | undefined {
  if (names.length < 2) return undefined;
  return names
    .map(({ name, at }) => `${Number.isFinite(at.start.min) ? Math.floor(at.start.min / MINUTES_PER_DAY) : ""} ${name}`)
    .join("|");
}

/** What {@link datedNames} wrote. */
export function readDatedNames(text = ""): DatedName[] {
  return text.split("|").flatMap((part) => {
    const [, from = "", name] = /^(-?\d*) (.*)$/.exec(part) ?? [];
    return name === undefined ? [] : [{ from: from ? Number(from) : Number.NEGATIVE_INFINITY, name }];
  });
}

/** The name of a day. */
export function nameThen(names: readonly DatedName[], day: number): string | undefined {
  return names.findLast(({ from }) => from <= day)?.name;
}
