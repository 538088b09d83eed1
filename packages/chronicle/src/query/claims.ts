import { formatDate } from "../date/format-date.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import type { Citation, DatedClaim, Statement, Status } from "../model/claim.ts";
import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EventTime, eventTimes } from "../model/event-times.ts";
import type { DatedName } from "../model/named.ts";
import type { EntryKind, Subject } from "../model/subject.ts";
import { fieldOf } from "./references.ts";

/** One statement of the dataset, with what it rests on. */
export interface Claim<S extends Subject = Subject> {
  /** The entry's id and the path of the field: `arrest-of-beria.announced`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Id of the entry that makes it. */
  readonly entry: string;
  /** What the entry is called. */
  readonly label: string;
  readonly field: string;
  /** The statement in words. */
  readonly text: string;
  readonly date?: HistoricalDate;
  readonly status: Status;
  readonly cite: readonly Citation<S>[];
  readonly note?: string;
  readonly dispute?: S["dispute"];
  /** Id of the claim that is followed instead, when this one is a rival value. */
  readonly rivalOf?: string;
}

type ClaimObject<S extends Subject> = Pick<Claim<S>, "id" | "status" | "cite"> & {
  note?: string;
  dispute?: S["dispute"];
  date?: HistoricalDate;
};

const timePhrases: Record<EventTime, string> = {
  decided: "decided",
  effective: "happened",
  announced: "made public",
  knownAbroad: "known abroad",
};

/** The entry that makes a claim: what stands before the first dot of the claim's id. */
export function entryOfClaim(claim: string): string {
  const dot = claim.indexOf(".");
  return dot < 0 ? claim : claim.slice(0, dot);
}

interface Gathered {
  readonly claims: readonly Claim[];
  /** The labels of other entries that the claims tell, by id. */
  readonly labels: readonly (readonly [id: string, label: string])[];
}

const gathered = new WeakMap<object, Gathered>();

/**
 * The claims that an entry makes, in the order of its fields. `label` names other entries by id. Gathered once for each entry, as long as
 * the labels stay the same.
 */
export function claimsOf<S extends Subject>(
  kind: EntryKind,
  entry: Entry<S>,
  label: (id: string) => string,
): readonly Claim<S>[] {
  const known = gathered.get(entry);
  if (known?.labels.every(([id, told]) => label(id) === told)) return known.claims as readonly Claim<S>[];
  const labels: [string, string][] = [];
  const claims = gatherClaims(kind, entry, (id) => {
    const told = label(id);
    labels.push([id, told]);
    return told;
  });
  gathered.set(entry, { claims: claims as Claim[], labels });
  return claims;
}

function gatherClaims<S extends Subject>(kind: EntryKind, entry: Entry<S>, label: (id: string) => string): Claim<S>[] {
  const claims: Claim<S>[] = [];
  const add = (object: ClaimObject<S>, text: string, rivalOf?: string) => {
    const { id, status, cite, note, dispute, date } = object;
    claims.push({
      id,
      kind,
      entry: entry.id,
      label: entry.label,
      field: fieldOf(id),
      text,
      ...(date && { date }),
      status,
      cite,
      ...(note !== undefined && { note }),
      ...(dispute !== undefined && { dispute }),
      ...(rivalOf !== undefined && { rivalOf }),
    });
  };
  const addDated = (claim: DatedClaim<S> | undefined, phrase: string) => {
    if (!claim) return;
    add(claim, `${phrase} ${formatDate(claim.date.edtf)}`);
    for (const rival of claim.rivals) add(rival, `${phrase} ${formatDate(rival.date.edtf)}`, claim.id);
  };
  const addNames = (names: readonly DatedName<S>[]) => {
    for (const name of names) add(name, `${entry.label}: called ${name.name}${period(name)}`);
  };
  const addStatements = (statements: readonly Statement<S>[]) => {
    for (const statement of statements) add(statement, statement.text);
  };

  switch (kind) {
    case "event": {
      const event = entry as EntryByKind<S>["event"];
      for (const time of eventTimes) addDated(event.time[time], `${event.label}: ${timePhrases[time]}`);
      for (const item of event.places) add(item, `${event.label}: at ${label(item.place)}`);
      for (const item of event.who)
        add(item, `${event.label}: ${label(item.figure ?? item.organization ?? "")}, ${words(item.role)}`);
      for (const item of event.causes) add(item, `${event.label}: led to by ${label(item.event)}`);
      for (const item of event.counts)
        add(
          item,
          `${event.label}: ${item.what}${item.when ? ` (${formatDate(item.when.edtf)})` : ""}, ${range(item.min, item.max)}${item.unit ? ` ${item.unit}` : ""}`,
        );
      addStatements(event.statements);
      break;
    }
    case "figure": {
      const figure = entry as EntryByKind<S>["figure"];
      addDated(figure.born, `${figure.label}: born`);
      addDated(figure.died, `${figure.label}: died`);
      addStatements(figure.statements);
      break;
    }
    case "organization":
    case "office": {
      const body = entry as EntryByKind<S>["organization"] | EntryByKind<S>["office"];
      addNames(body.names);
      addDated(body.existed.from, `${body.label}: existed from`);
      addDated(body.existed.to, `${body.label}: existed to`);
      if ("vacancies" in body) for (const item of body.vacancies) add(item, `${body.label}: vacant${period(item)}`);
      addStatements(body.statements);
      break;
    }
    case "term": {
      const term = entry as EntryByKind<S>["term"];
      addDated(term.start, `${term.label}: ${words(term.start.how ?? "began")}`);
      addDated(term.start.announced, `${term.label}: beginning made public`);
      if (term.end) addDated(term.end, `${term.label}: ended${term.end.why ? ` by ${words(term.end.why)}` : ""}`);
      addDated(term.end?.announced, `${term.label}: end made public`);
      break;
    }
    case "place": {
      const place = entry as EntryByKind<S>["place"];
      addNames(place.names);
      for (const item of place.states) add(item, `${place.label}: in ${item.state}${period(item)}`);
      addStatements(place.statements);
      break;
    }
    case "relation": {
      const relation = entry as EntryByKind<S>["relation"];
      add({ ...relation, id: relation.id } as ClaimObject<S>, relation.label);
      break;
    }
    case "source":
    case "dispute":
    case "story":
    case "review":
      break;
  }
  return claims;
}

function period({ from, to }: { from?: HistoricalDate; to?: HistoricalDate }): string {
  if (from && to) return ` from ${formatDate(from.edtf)} to ${formatDate(to.edtf)}`;
  if (from) return ` from ${formatDate(from.edtf)}`;
  return to ? ` until ${formatDate(to.edtf)}` : "";
}

function range(min: number, max: number): string {
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}

/** Thousands set off by a comma from five digits on, as English prose does; independent of the runtime's locale. */
function number(value: number): string {
  const digits = String(value);
  return Math.abs(value) < 10_000 ? digits : digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

function words(slug: string): string {
  return slug.replaceAll("-", " ");
}
