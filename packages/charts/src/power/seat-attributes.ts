import { dayRange, readDayRange } from "../time/day-range.ts";
import type { PowerBar } from "./power-chart.ts";
import type { Seat } from "./standings.ts";

/** What a bar of a drawing says of its term for a script: whose it is, its days, the ranks. {@link readSeat} reads it. */
export function seatAttributes({ at, holderHref, officeRank, rank }: PowerBar): Record<string, string> {
  return { "data-who": holderHref, "data-days": dayRange(at), "data-place": `${officeRank ?? ""},${rank ?? ""}` };
}

/** A term from the attributes of its bar. */
export function readSeat({ who = "", days, place = "" }: Readonly<Record<string, string | undefined>>): Seat {
  const [officeRank, rank] = place.split(",").map((text) => (text ? Number(text) : Number.POSITIVE_INFINITY));
  return {
    figure: who,
    officeRank: officeRank ?? Number.POSITIVE_INFINITY,
    rank: rank ?? Number.POSITIVE_INFINITY,
    ...readDayRange(days),
  };
}
