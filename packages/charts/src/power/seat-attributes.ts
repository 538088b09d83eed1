import type { PowerBar } from "./power-chart.ts";
import type { Seat } from "./standings.ts";

const MINUTES_PER_DAY = 1440;

/** What a bar of a drawing says of its term for a script: whose it is, its days as numbers from 1970, the ranks. {@link readSeat} reads it. */
export function seatAttributes({
  at: { start, end },
  holderHref,
  officeRank,
  rank,
}: PowerBar): Record<string, string | number | undefined> {
  const [from, began, ending, to] = [start.min, start.max, end.min, end.max].map(dayOfMinute);
  return {
    "data-who": holderHref,
    "data-from": from,
    "data-to": to,
    "data-sure": from === began && ending === to ? undefined : `${began ?? ""},${ending ?? ""}`,
    "data-place": `${officeRank ?? ""},${rank ?? ""}`,
  };
}

/** A term from the attributes of its bar. */
export function readSeat({ who = "", from, to, sure, place = "" }: Readonly<Record<string, string | undefined>>): Seat {
  const [first, last] = [number(from, -1), number(to, 1)];
  const [sureFrom, sureTo] = sure?.split(",") ?? [];
  const [officeRank, rank] = place.split(",");
  return {
    figure: who,
    officeRank: number(officeRank, 1),
    rank: number(rank, 1),
    from: first,
    to: last,
    sureFrom: sure === undefined ? first : number(sureFrom, -1),
    sureTo: sure === undefined ? last : number(sureTo, 1),
  };
}

function dayOfMinute(minute: number): number | undefined {
  return Number.isFinite(minute) ? Math.floor(minute / MINUTES_PER_DAY) : undefined;
}

/** A number, or, where there is none, the infinity of a sign. */
function number(text: string | undefined, sign: 1 | -1): number {
  return text ? Number(text) : sign * Number.POSITIVE_INFINITY;
}
