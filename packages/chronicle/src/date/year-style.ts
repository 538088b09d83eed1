import type { CivilDay } from "./civil.ts";

/**
 * When the number of the year changed, and to which January year a year belongs.
 *
 * - `annunciation`: 25 March, after the January year's beginning (Florence; England until 1751): January to 24 March still count to the year before.
 * - `pisan`: 25 March before (Pisa): from 25 March on the number is one ahead.
 * - `march`: 1 March after (Rus' to the fifteenth century, Venice).
 * - `ultra-march`: 1 March before.
 * - `september`: 1 September before (Byzantium; Muscovy to 1699): from September on the number is one ahead.
 * - `christmas`: 25 December before (the papal curia at times): the last week is one ahead.
 */
export const yearStyles = ["annunciation", "pisan", "march", "ultra-march", "september", "christmas"] as const;

export type YearStyle = (typeof yearStyles)[number];

/** Where each style's year begins, and whether that is in the January year of the same number or in the one before. */
const beginnings: Record<YearStyle, { month: number; day: number; before: boolean }> = {
  annunciation: { month: 3, day: 25, before: false },
  pisan: { month: 3, day: 25, before: true },
  march: { month: 3, day: 1, before: false },
  "ultra-march": { month: 3, day: 1, before: true },
  september: { month: 9, day: 1, before: true },
  christmas: { month: 12, day: 25, before: true },
};

/**
 * A day of a year that began otherwise than on 1 January, as a day of the year that does. The calendar (Julian or Gregorian) stays what it is.
 *
 * @example toJanuaryYear({ year: 1648, month: 1, day: 30 }, "annunciation") // { year: 1649, month: 1, day: 30 }: the execution of Charles I
 */
export function toJanuaryYear({ year, month, day }: CivilDay, style: YearStyle): CivilDay {
  const begins = beginnings[style];
  const early = month < begins.month || (month === begins.month && day < begins.day);
  return { year: begins.before ? (early ? year : year - 1) : early ? year + 1 : year, month, day };
}

/** The other way round: {@link toJanuaryYear} undone. */
export function fromJanuaryYear({ year, month, day }: CivilDay, style: YearStyle): CivilDay {
  const shifted = toJanuaryYear({ year, month, day }, style).year - year;
  return { year: year - shifted, month, day };
}

/**
 * A Byzantine year of the world (anno mundi) as a year of the common era, counted from 1 September 5509 BCE: the year of which the months
 * from September on are one behind.
 *
 * @example fromAnnoMundi({ year: 7208, month: 1, day: 1 }) // { year: 1700, month: 1, day: 1 }
 */
export function fromAnnoMundi({ year, month, day }: CivilDay): CivilDay {
  return toJanuaryYear({ year: year - 5508, month, day }, "september");
}
