import { compareDates } from "../date/compare.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EventTime, eventTimes } from "../model/event-times.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { perObject } from "./per-object.ts";

/** Something dated: one of an event's four times, a birth, a death, an office taken or left. */
export type Moment<S extends Subject = Subject> = {
  readonly date: HistoricalDate;
  /** Id of the claim that dates it. */
  readonly claim: string;
} & (
  | { readonly what: EventTime; readonly event: EntryByKind<S>["event"] }
  | { readonly what: "born" | "died"; readonly figure: EntryByKind<S>["figure"] }
  | { readonly what: "took-office" | "left-office"; readonly term: EntryByKind<S>["term"] }
);

/** What a moment can be. */
export const momentKinds = [...eventTimes, "born", "died", "took-office", "left-office"] as const;

/**
 * Every dated moment of the dataset in the order of time, then by the id of its claim. Sorted once for a dataset.
 *
 * @example momentsOf(content).filter(({ what }) => what === "announced").length
 */
export function momentsOf<S extends Subject>(dataset: Dataset<S>): readonly Moment<S>[] {
  return moments(dataset) as readonly Moment<S>[];
}

const moments = perObject((dataset: Dataset): readonly Moment[] => {
  const found: Moment[] = [];
  for (const event of dataset.events) {
    for (const what of eventTimes) {
      const claim = event.time[what];
      if (claim) found.push({ what, event, date: claim.date, claim: claim.id });
    }
  }
  for (const figure of dataset.figures) {
    for (const what of ["born", "died"] as const) {
      const claim = figure[what];
      if (claim) found.push({ what, figure, date: claim.date, claim: claim.id });
    }
  }
  for (const term of dataset.terms) {
    found.push({ what: "took-office", term, date: term.start.date, claim: term.start.id });
    if (term.end) found.push({ what: "left-office", term, date: term.end.date, claim: term.end.id });
  }
  return found.sort((a, b) => compareDates(a.date.edtf, b.date.edtf) || (a.claim < b.claim ? -1 : 1));
});
