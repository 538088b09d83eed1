import { MINUTES_PER_DAY } from "../date/civil.ts";
import { type Certainty, extentOf, overlaps } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { EntryKind, Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { eventIndex } from "./event-index.ts";
import { groupBy } from "./group-by.ts";
import { boundsOf } from "./interval-index.ts";
import { bodyOf, type DatedTerm, termIndex } from "./term-index.ts";

type Likely = Exclude<Certainty, "no">;

/** An event at which both were. */
export interface SharedEvent<S extends Subject = Subject> {
  readonly event: EntryByKind<S>["event"];
  /** `possibly` when a role does not demand presence, a claim is not established, or it lasted longer than a day. */
  readonly certainty: Likely;
  /** The claims that say so: that the one took part, and that the other did. */
  readonly claims: readonly [string, string];
}

/** A body in which both had a seat at the same time. */
export interface SharedBody<S extends Subject = Subject> {
  /** The organization, or an office that several hold and that belongs to none. */
  readonly body: EntryByKind<S>["organization"] | EntryByKind<S>["office"];
  readonly kind: Extract<EntryKind, "organization" | "office">;
  readonly certainty: Likely;
  readonly terms: readonly [EntryByKind<S>["term"], EntryByKind<S>["term"]];
}

/** Where one figure was together with another. */
export interface Company<S extends Subject = Subject> {
  readonly other: EntryByKind<S>["figure"];
  readonly events: readonly SharedEvent<S>[];
  readonly bodies: readonly SharedBody<S>[];
}

/**
 * Where a figure was together with another, or with anybody: events at which both were, and bodies in which both sat at the same time.
 * Roles that ask nothing of a person (being honoured, being denounced) put nobody in a room, and claims that are refuted do not count.
 *
 * @param other the other figure; everybody in the order of their ids when left out.
 * @throws {UnknownIdError} when there is no such figure.
 * @example coPresence(content, "joseph-stalin", "georgy-zhukov")[0]?.events.length
 */
export function coPresence<S extends Subject>(
  dataset: Dataset<S>,
  figure: S["figure"],
  other?: S["figure"],
): Company<S>[] {
  dataset.get("figure", figure);
  if (other !== undefined) dataset.get("figure", other);
  const events = groupBy(sharedEvents(dataset, figure), (shared) => shared.other);
  const bodies = groupBy(sharedBodies(dataset, figure), (shared) => shared.other);
  const others = other === undefined ? [...new Set([...events.keys(), ...bodies.keys()])].sort() : [other];
  return others.flatMap((id): Company[] => {
    const company = {
      other: dataset.get("figure", id as S["figure"]) as EntryByKind["figure"],
      events: (events.get(id) ?? []).map(({ shared }) => shared),
      bodies: (bodies.get(id) ?? []).map(({ shared }) => shared),
    };
    return company.events.length + company.bodies.length > 0 ? [company] : [];
  }) as Company<S>[];
}

type With<T> = { readonly other: string; readonly shared: T };

function sharedEvents(dataset: Dataset, figure: string): With<SharedEvent>[] {
  const { by, ordered } = eventIndex(dataset);
  return (by.figure.get(figure) ?? [])
    .flatMap((place) => ordered[place] ?? [])
    .flatMap((event) => {
      const present = presentAt(dataset, event);
      const own = present.get(figure);
      if (!own) return [];
      return [...present].flatMap(([other, theirs]): With<SharedEvent>[] => {
        if (other === figure) return [];
        const certain = own.certain && theirs.certain && withinOneDay(event);
        const certainty = certain ? "certainly" : "possibly";
        return [{ other, shared: { event, certainty, claims: [own.claim, theirs.claim] } }];
      });
    });
}

/** Who was at an event, by the role that says most of it. */
function presentAt(dataset: Dataset, event: EntryByKind["event"]): Map<string, { certain: boolean; claim: string }> {
  const present = new Map<string, { certain: boolean; claim: string }>();
  for (const { figure, role, status, id } of event.who) {
    const presence = dataset.subject.roles[role]?.presence ?? "any";
    if (figure === undefined || presence === "any" || status === "refuted") continue;
    const certain = presence === "present" && status === "established";
    if (certain || !present.has(figure)) present.set(figure, { certain, claim: id });
  }
  return present;
}

function withinOneDay({ time }: EntryByKind["event"]): boolean {
  const { start, end } = extentOf(time.effective.date.edtf);
  return Math.floor(start.min / MINUTES_PER_DAY) === Math.floor(end.max / MINUTES_PER_DAY);
}

function sharedBodies(dataset: Dataset, figure: string): With<SharedBody>[] {
  const { byFigure, byBody } = termIndex(dataset);
  return (byFigure.get(figure) ?? []).flatMap((own) => {
    const office = dataset.get("office", own.term.office);
    const id = bodyOf(office);
    const kind = office.organization === undefined ? "office" : "organization";
    return (byBody.get(id)?.touching(boundsOf(own.extent)) ?? []).flatMap((theirs): With<SharedBody>[] => {
      const certainty = satTogether(own, theirs, office);
      if (certainty === "no") return [];
      const shared: SharedBody = { body: dataset.get(kind, id), kind, certainty, terms: [own.term, theirs.term] };
      return [{ other: theirs.term.figure, shared }];
    });
  });
}

/** Whether two terms in a body ran side by side. Holders of the same only seat follow each other, also within a day. */
function satTogether(own: DatedTerm, theirs: DatedTerm, office: EntryByKind["office"]): Certainty {
  if (own.term.figure === theirs.term.figure) return "no";
  if (own.term.office === theirs.term.office && office.seats === 1) return "no";
  return overlaps(own.extent, theirs.extent);
}
