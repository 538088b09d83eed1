import { content } from "../../subject.ts";
import { isInPeriod, period } from "../../text/address.ts";
import { turningPoints } from "../power/turning-points.ts";

const most = 14;

/** The days on which relations are drawn: those on which power changed hands; else those on which a relation began; else the last of the period. */
export const networkDays: readonly [string, ...string[]] = (() => {
  const [first, ...others] = turningPoints.length > 0 ? turningPoints.map(({ day }) => day) : beginnings();
  return [first ?? period.end, ...others];
})();

function beginnings(): string[] {
  const days = content.relations.flatMap(({ since }) => (since && isDay(since.edtf) ? since.edtf : []));
  return [...new Set(days)].sort().slice(0, most);
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) && isInPeriod(edtf);
}
