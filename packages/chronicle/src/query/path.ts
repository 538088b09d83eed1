import { type Certainty, overlaps, wholeOf } from "../date/compare.ts";
import { parseDate } from "../date/parse-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import { coPresence, type SharedBody, type SharedEvent } from "./co-presence.ts";
import type { Dataset } from "./dataset.ts";
import { relationsOf } from "./figures.ts";
import { periodExtent, termExtent } from "./term-extent.ts";

/** What ties one figure to the next on a path: how they stood to each other, an event at which both were, a body in which both sat. */
export type Tie<S extends Subject = Subject> =
  | { readonly type: "relation"; readonly relation: EntryByKind<S>["relation"] }
  | ({ readonly type: "event" } & SharedEvent<S>)
  | ({ readonly type: "body" } & SharedBody<S>);

/** A step of a path. */
export interface PathStep<S extends Subject = Subject> {
  readonly from: EntryByKind<S>["figure"];
  readonly to: EntryByKind<S>["figure"];
  readonly tie: Tie<S>;
  readonly certainty: Exclude<Certainty, "no">;
  /** Ids of the claims that say so: their evidence stands there. */
  readonly claims: readonly string[];
}

export interface PathOptions {
  /** Go by what held on this day: relations and seats then in force, and events that had begun by then. */
  readonly date?: string | undefined;
}

/**
 * The shortest path from one figure to another over relations, events at which both were, and bodies in which both sat.
 *
 * Of equally short paths the one with more certain ties is taken; then the one with more telling ties (a relation before an event, an
 * event before a body); then the first by the ids along it. The same question has the same answer always.
 *
 * @returns the steps; none from a figure to itself, `undefined` when nothing ties the two.
 * @throws {UnknownIdError} when there is no such figure.
 * @throws {DateError} when the date is none.
 * @example pathBetween(content, "joseph-stalin", "imre-nagy")?.map(({ to, tie }) => [tie.type, to.id])
 */
export function pathBetween<S extends Subject>(
  dataset: Dataset<S>,
  from: S["figure"],
  to: S["figure"],
  { date }: PathOptions = {},
): PathStep<S>[] | undefined {
  dataset.get("figure", from);
  dataset.get("figure", to);
  const reached = new Map<string, Trail>([[from, { steps: [], weight: 0, key: from }]]);
  let edge: readonly string[] = [from];
  while (edge.length > 0 && !reached.has(to)) {
    const next = new Map<string, Trail>();
    for (const id of edge) {
      const trail = reached.get(id);
      for (const step of trail ? stepsFrom(dataset, id, date) : []) {
        if (!trail || reached.has(step.to.id)) continue;
        const longer = extend(trail, step);
        const known = next.get(step.to.id);
        if (!known || isBetter(longer, known)) next.set(step.to.id, longer);
      }
    }
    for (const [id, trail] of next) reached.set(id, trail);
    edge = [...next.keys()];
  }
  return reached.get(to)?.steps as PathStep<S>[] | undefined;
}

interface Trail {
  readonly steps: readonly PathStep[];
  readonly weight: number;
  readonly key: string;
}

const TYPE_WEIGHT: Readonly<Record<Tie["type"], number>> = { relation: 0, event: 1, body: 2 };
/** More than any number of telling ties can outweigh. */
const POSSIBLE_WEIGHT = 1_000_000;

function extend({ steps, weight, key }: Trail, step: PathStep): Trail {
  return { steps: [...steps, step], weight: weight + weightOf(step), key: `${key} ${step.to.id}` };
}

function weightOf({ tie, certainty }: PathStep): number {
  return TYPE_WEIGHT[tie.type] + (certainty === "certainly" ? 0 : POSSIBLE_WEIGHT);
}

function isBetter(a: Trail, b: Trail): boolean {
  return a.weight === b.weight ? a.key < b.key : a.weight < b.weight;
}

/**
 * What ties a figure to each of those it is tied to: of several ties the one that {@link pathBetween} goes by.
 *
 * @throws {UnknownIdError} when there is no such figure.
 * @throws {DateError} when the date is none.
 * @example tiesFrom(content, "joseph-stalin").length
 */
export function tiesFrom<S extends Subject>(
  dataset: Dataset<S>,
  figure: S["figure"],
  { date }: PathOptions = {},
): PathStep<S>[] {
  return stepsFrom(dataset, figure, date) as PathStep<S>[];
}

function stepsFrom(dataset: Dataset, id: string, date: string | undefined): PathStep[] {
  const best = new Map<string, PathStep>();
  for (const step of allSteps(dataset, id, date)) {
    const known = best.get(step.to.id);
    if (!known || weightOf(step) < weightOf(known)) best.set(step.to.id, step);
  }
  return [...best.values()];
}

function allSteps(dataset: Dataset, id: string, date: string | undefined): PathStep[] {
  const day = date === undefined ? undefined : wholeOf(date);
  const from = dataset.get("figure", id);
  const steps: PathStep[] = [];
  for (const { relation, other } of relationsOf(dataset, id)) {
    if (relation.status === "refuted") continue;
    const inForce = day ? overlaps(periodExtent({ from: relation.since, to: relation.until }), day) : "certainly";
    if (inForce === "no") continue;
    const certainty = inForce === "certainly" && relation.status === "established" ? "certainly" : "possibly";
    steps.push({ from, to: other, tie: { type: "relation", relation }, certainty, claims: [relation.id] });
  }
  for (const { other: to, events, bodies } of coPresence(dataset, id)) {
    for (const shared of events) {
      if (day && parseDate(shared.event.time.effective.date.edtf).start.min > day.end.max) continue;
      const { certainty, claims } = shared;
      steps.push({ from, to, tie: { type: "event", ...shared }, certainty, claims });
    }
    for (const shared of bodies) {
      const held = day ? shared.terms.map((term) => overlaps(termExtent(term), day)) : [];
      if (held.includes("no")) continue;
      const certainty = held.includes("possibly") ? "possibly" : shared.certainty;
      const claims = shared.terms.map(({ start }) => start.id);
      steps.push({ from, to, tie: { type: "body", ...shared }, certainty, claims });
    }
  }
  return steps;
}
