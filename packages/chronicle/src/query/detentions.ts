import { compareDates, isBefore } from "../date/compare.ts";
import type { HistoricalEvent } from "../model/event.ts";
import type { Dataset } from "./dataset.ts";
import { perObject } from "./per-object.ts";

/** A time for which a figure was not free: from an event that took liberty to the next that gave it back, or to death. */
export interface Detention {
  readonly figure: string;
  readonly from: HistoricalEvent;
  /** Absent when the corpus knows of no release. */
  readonly to: HistoricalEvent | undefined;
}

/** Every detention that the roles of events tell of, by figure. Gathered once for a dataset. */
export const detentionsOf: (dataset: Dataset) => ReadonlyMap<string, readonly Detention[]> = perObject(gathered);

function gathered(dataset: Dataset): Map<string, Detention[]> {
  const turns = new Map<string, { event: HistoricalEvent; liberty: "begins" | "ends" }[]>();
  for (const event of dataset.events) {
    for (const { figure, role } of event.who) {
      const liberty = dataset.subject.roles[role]?.liberty;
      if (figure === undefined || liberty === undefined) continue;
      turns.set(figure, [...(turns.get(figure) ?? []), { event, liberty }]);
    }
  }
  const detentions = new Map<string, Detention[]>();
  for (const [figure, list] of turns) {
    const ordered = list.sort((a, b) =>
      compareDates(a.event.time.effective.date.edtf, b.event.time.effective.date.edtf),
    );
    const found = ordered.flatMap(({ event, liberty }, index): Detention[] =>
      liberty === "ends"
        ? [{ figure, from: event, to: ordered.slice(index + 1).find((turn) => turn.liberty === "begins")?.event }]
        : [],
    );
    if (found.length > 0) detentions.set(figure, found);
  }
  return detentions;
}

/** The detention within which a date certainly lies, if any. One without a known release holds for dates before the figure's death. */
export function detentionAt(dataset: Dataset, detentions: readonly Detention[], edtf: string): Detention | undefined {
  return detentions.find(({ figure, from, to }) => {
    if (isBefore(from.time.effective.date.edtf, edtf) !== "certainly") return false;
    const end = to?.time.effective.date.edtf ?? dataset.find("figure", figure)?.died?.date.edtf;
    return end !== undefined && isBefore(edtf, end) === "certainly";
  });
}
