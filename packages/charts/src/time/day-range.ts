import type { Extent } from "@thaw/chronicle";

const MINUTES_PER_DAY = 1440;

/** A stretch of days as whole numbers from 1970, all that it may have been and what of it is certain; without an end, infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
  readonly sureFirst: number;
  readonly sureLast: number;
}

/** A stretch of time as an attribute of a drawing: its first and last day, and, where that is less, those within which it is certain. */
export function dayRange({ start, end }: Extent): string {
  const [first, sureFirst, sureLast, last] = [start.min, start.max, end.min, end.max].map((minute) =>
    Number.isFinite(minute) ? String(Math.floor(minute / MINUTES_PER_DAY)) : "",
  );
  return [first, last, ...(first === sureFirst && last === sureLast ? [] : [sureFirst, sureLast])].join(",");
}

/** What {@link dayRange} wrote. */
export function readDayRange(text = ","): DayRange {
  const [first, last, sureFirst, sureLast] = text.split(",");
  return {
    first: number(first, -1),
    last: number(last, 1),
    sureFirst: number(sureFirst ?? first, -1),
    sureLast: number(sureLast ?? last, 1),
  };
}

/** Whether a stretch touches a day, or `certainly` does. */
export function touches({ first, last, sureFirst, sureLast }: DayRange, day: number): "certainly" | "possibly" | "no" {
  if (day < first || day > last) return "no";
  return sureFirst <= day && day <= sureLast ? "certainly" : "possibly";
}

function number(text: string | undefined, sign: 1 | -1): number {
  return text ? Number(text) : sign * Number.POSITIVE_INFINITY;
}
