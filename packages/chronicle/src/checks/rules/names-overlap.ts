import { isBefore, overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { HistoricalDate } from "../../date/historical-date.ts";
import { periodExtent } from "../../query/term-extent.ts";
import type { Rule } from "../rule.ts";

const rome = (from: string) => `
name: Rome
kind: city
coordinates: { lat: 41.89, lon: 12.49 }
names:
  - { name: Roma, to: 0476 }
  - { name: Rome, from: ${from} }
cite: [suetonius]
`;

export const namesOverlap: Rule = {
  id: "names-overlap",
  reason: "An office or a body has one name at a time, and a place lies in one state.",
  explanation:
    "Names by date, and the states a place lay in, follow one another: the next begins no earlier than the one before ends. On the day of the change both may hold. A name without dates is another name for the whole time and is let pass.",
  fails: { "places/rome-city.yaml": rome("0400") },
  passes: { "places/rome-city.yaml": rome("0476") },
  reads: ["place", "organization", "office"],
  check({ dataset, report }) {
    const look = (entry: string, label: string, field: "names" | "states", periods: readonly Period[]) => {
      const dated = periods
        .map((period, index) => ({ ...period, index }))
        .filter(({ from, to }) => from !== undefined || to !== undefined);
      for (const [position, later] of dated.entries()) {
        for (const earlier of dated.slice(0, position)) {
          if (overlaps(periodExtent(earlier), periodExtent(later)) !== "certainly" || touch(earlier, later)) continue;
          report({
            message: `${label} cannot be ${later.name}${since(later.from)} while it is ${earlier.name}${until(earlier.to)}`,
            at: { entry, path: [field, later.index] },
            related: [{ at: { entry, path: [field, earlier.index] }, message: `${earlier.name}${until(earlier.to)}` }],
          });
        }
      }
    };
    for (const named of [...dataset.offices, ...dataset.organizations, ...dataset.places])
      look(named.id, named.label, "names", named.names);
    for (const place of dataset.places)
      look(
        place.id,
        place.label,
        "states",
        place.states.map(({ state, from, to }) => ({ name: `in ${state}`, ...(from && { from }), ...(to && { to }) })),
      );
  },
};

interface Period {
  readonly name: string;
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
}

/** Whether one certainly does not go on past the day, month or year in which the other begins. */
function touch(a: Period, b: Period): boolean {
  const meets = (end: HistoricalDate | undefined, start: HistoricalDate | undefined) =>
    end !== undefined && start !== undefined && isBefore(start.edtf, end.edtf) !== "certainly";
  return meets(a.to, b.from) || meets(b.to, a.from);
}

function since(from: HistoricalDate | undefined): string {
  return from ? ` from ${formatDate(from.edtf)}` : "";
}

function until(to: HistoricalDate | undefined): string {
  return to ? ` until ${formatDate(to.edtf)}` : " with no end";
}
