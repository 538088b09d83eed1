import { compareDates } from "../date/compare.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { listEvents } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { perObject } from "./per-object.ts";
import { type DatedTerm, termIndex } from "./term-index.ts";

/** A dated moment in a life. */
export interface LifeMoment<S extends Subject = Subject> {
  readonly date: HistoricalDate;
  readonly what: "born" | "died" | "took-office" | "left-office" | "event";
  /** Id of the claim that dates it. */
  readonly claim: string;
  readonly term?: EntryByKind<S>["term"];
  readonly event?: EntryByKind<S>["event"];
  /** Roles in the event. */
  readonly roles?: readonly S["role"][];
}

/** A figure's life in the order of time: birth, offices taken and left, events, death. @throws {UnknownIdError} */
export function timelineOf<S extends Subject>(dataset: Dataset<S>, id: S["figure"]): LifeMoment<S>[] {
  const figure = dataset.get("figure", id);
  const moments: LifeMoment<S>[] = [];
  if (figure.born) moments.push({ date: figure.born.date, what: "born", claim: figure.born.id });
  for (const term of termsOf(dataset, id)) {
    moments.push({ date: term.start.date, what: "took-office", claim: term.start.id, term });
    if (term.end) moments.push({ date: term.end.date, what: "left-office", claim: term.end.id, term });
  }
  for (const { event } of listEvents(dataset, { figure: [id] })) {
    const roles = event.who.filter((item) => item.figure === id).map(({ role }) => role);
    moments.push({ date: event.time.effective.date, what: "event", claim: event.time.effective.id, event, roles });
  }
  if (figure.died) moments.push({ date: figure.died.date, what: "died", claim: figure.died.id });
  return moments
    .map((moment, index) => ({ moment, index }))
    .sort((a, b) => compareDates(a.moment.date.edtf, b.moment.date.edtf) || a.index - b.index)
    .map(({ moment }) => moment);
}

/**
 * The terms of a figure, in the order of time.
 *
 * @example termsOf(content, "nikita-khrushchev").map(({ office }) => office)
 */
export function termsOf<S extends Subject>(dataset: Dataset<S>, id: S["figure"]): EntryByKind<S>["term"][] {
  return termsIn(termIndex(dataset).byFigure.get(id));
}

/**
 * The holders of an office, in the order of time.
 *
 * @example holdersOf(content, "first-secretary-cpsu").map(({ figure }) => figure)
 */
export function holdersOf<S extends Subject>(dataset: Dataset<S>, id: S["office"]): EntryByKind<S>["term"][] {
  return termsIn(termIndex(dataset).byOffice.get(id));
}

function termsIn<S extends Subject>(dated: readonly DatedTerm[] | undefined): EntryByKind<S>["term"][] {
  return (dated ?? []).map(({ term }) => term) as EntryByKind<S>["term"][];
}

/** A relation seen from one of its two figures. */
export interface RelationOf<S extends Subject = Subject> {
  readonly relation: EntryByKind<S>["relation"];
  readonly other: EntryByKind<S>["figure"];
  /** The side on which the figure asked about stands. */
  readonly side: "from" | "to";
}

/**
 * How other figures stood to this one.
 *
 * @example relationsOf(content, "svetlana-alliluyeva").map(({ other }) => other.id)
 */
export function relationsOf<S extends Subject>(dataset: Dataset<S>, id: S["figure"]): RelationOf<S>[] {
  return (relationIndex(dataset).get(id) ?? []) as RelationOf<S>[];
}

const relationIndex = perObject((dataset: Dataset) => {
  const sides = dataset.relations.flatMap((relation): [string, RelationOf][] => [
    [relation.from, { relation, other: dataset.get("figure", relation.to), side: "from" }],
    [relation.to, { relation, other: dataset.get("figure", relation.from), side: "to" }],
  ]);
  const byFigure = groupBy(sides, ([id]) => id);
  return new Map([...byFigure].map(([id, own]) => [id, own.map(([, side]) => side)]));
});
