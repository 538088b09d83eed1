import type { Precision } from "./parse-point.ts";

/** How far `~`, `?` and (twice as far) `%` widen a date, by precision. A convention of ours: EDTF gives none. */
export const SLACK: Readonly<Record<Precision, { readonly days: number }>> = {
  minute: { days: 1 },
  day: { days: 7 },
  month: { days: 31 },
  season: { days: 92 },
  year: { days: 366 },
  decade: { days: 1827 },
  century: { days: 9132 },
  millennium: { days: 36525 },
};

/** What the marks on a date say of it. */
export interface Qualification {
  /** EDTF `~`: near this value. */
  readonly approximate: boolean;
  /** EDTF `?`: the source or its reading is doubtful. */
  readonly uncertain: boolean;
}

/** What one or more marks say together. */
export function qualificationOf(marks: string): Qualification {
  return { approximate: /[~%]/.test(marks), uncertain: /[?%]/.test(marks) };
}
