import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";
import type { Claim } from "./claims.ts";
import type { Dataset } from "./dataset.ts";
import { disputeIndex } from "./dispute-index.ts";
import { groupBy } from "./group-by.ts";
import { witnessesOf } from "./witnesses.ts";

/** What the corpus knows of one field of an entry. */
export interface FieldCoverage {
  readonly field: string;
  /** `known`; `unknown` to anybody, as the entry says; or `unsaid`: the corpus says nothing of it. */
  readonly state: "known" | "unknown" | "unsaid";
  /** Why nobody knows it. */
  readonly why?: string;
}

/** The fields that a reader may look for in each kind of entry; those that every entry of the kind must have are not among them. */
const fieldsByKind: { readonly [K in EntryKind]?: Readonly<Record<string, (entry: EntryByKind[K]) => unknown>> } = {
  event: {
    decided: ({ time }) => time.decided,
    announced: ({ time }) => time.announced,
    knownAbroad: ({ time }) => time.knownAbroad,
    place: ({ places }) => places[0],
    who: ({ who }) => who[0],
    causes: ({ causes }) => causes[0],
    significance: ({ significance }) => significance,
  },
  figure: {
    "name.native": ({ name }) => name.native,
    born: ({ born }) => born,
    "born.place": ({ born }) => born?.place,
    died: ({ died }) => died,
    "died.place": ({ died }) => died?.place,
    "died.manner": ({ died }) => died?.manner,
    summary: ({ summary }) => summary,
    portrait: ({ portrait }) => portrait,
    "ids.wikidata": ({ ids }) => ids.wikidata,
  },
  organization: {
    native: ({ native }) => native,
    "existed.from": ({ existed }) => existed.from,
    "existed.to": ({ existed }) => existed.to,
    parent: ({ parent }) => parent,
    summary: ({ summary }) => summary,
  },
  office: {
    native: ({ native }) => native,
    organization: ({ organization }) => organization,
    seats: ({ seats }) => seats ?? undefined,
    "existed.from": ({ existed }) => existed.from,
    "existed.to": ({ existed }) => existed.to,
    summary: ({ summary }) => summary,
  },
  term: {
    "start.how": ({ start }) => start.how,
    "start.event": ({ start }) => start.event,
    end: ({ end, open }) => end ?? (open ? "open" : undefined),
    "end.why": ({ end }) => end?.why,
    "end.event": ({ end }) => end?.event,
  },
  place: {
    native: ({ native }) => native,
    coordinates: ({ coordinates }) => coordinates,
    states: ({ states }) => states[0],
    summary: ({ summary }) => summary,
  },
};

/**
 * Which fields of an entry are known, which nobody knows and why, and of which the corpus says nothing.
 *
 * @throws {UnknownIdError} when there is no such entry of the kind.
 * @example coverageOf(content, "figure", "lavrentiy-beria").filter(({ state }) => state !== "known")
 */
export function coverageOf<S extends Subject, K extends EntryKind>(
  dataset: Dataset<S>,
  kind: K,
  id: S[K],
): FieldCoverage[] {
  return fieldsOf(kind, dataset.get(kind, id) as unknown as Entry);
}

function fieldsOf(kind: EntryKind, entry: Entry): FieldCoverage[] {
  const unknown = "unknown" in entry ? entry.unknown : [];
  const looked = Object.entries((fieldsByKind[kind] ?? {}) as Record<string, (entry: Entry) => unknown>).map(
    ([field, read]): FieldCoverage => ({ field, state: read(entry) === undefined ? "unsaid" : "known" }),
  );
  const fields = new Map(looked.map((coverage) => [coverage.field, coverage]));
  for (const { field, why } of unknown) fields.set(field, { field, state: "unknown", why });
  return [...fields.values()];
}

/** How well the claims of some entries stand. Numbers of claims; a claim may be counted under several. */
export interface EvidenceCount {
  readonly claims: number;
  readonly established: number;
  readonly probable: number;
  readonly disputed: number;
  readonly refuted: number;
  /** Part of a dispute, whatever their status. */
  readonly inDispute: number;
  /** Supported by at least one source that was read for it. */
  readonly consulted: number;
  /** Supported by one independent witness only. */
  readonly oneWitness: number;
  /** Supported by none. */
  readonly noWitness: number;
}

/** How complete the entries of a kind are, and how well their claims stand. */
export interface KindCoverage extends EvidenceCount {
  readonly entries: number;
  /** Numbers of fields, over all entries of the kind. */
  readonly fields: Readonly<Record<FieldCoverage["state"], number>>;
}

/** {@link coverage} of a dataset. */
export interface Coverage {
  readonly total: KindCoverage;
  readonly byKind: Readonly<Record<EntryKind, KindCoverage>>;
}

/**
 * How complete a dataset is and how well it stands, as a whole and by kind: fields known, unknown and unsaid; claims by their status, by
 * whether a source was read for them, and by their independent witnesses.
 *
 * @example coverage(content).total.oneWitness / coverage(content).total.claims
 */
export function coverage<S extends Subject>(dataset: Dataset<S>): Coverage {
  const claims = groupBy(dataset.claims, ({ kind }) => kind);
  const byKind = Object.fromEntries(
    entryKinds.map((kind) => {
      const states = dataset.all(kind).flatMap((entry) => fieldsOf(kind, entry as unknown as Entry));
      const count = (state: FieldCoverage["state"]) => states.filter((field) => field.state === state).length;
      const fields = { known: count("known"), unknown: count("unknown"), unsaid: count("unsaid") };
      return [kind, { entries: dataset.all(kind).length, fields, ...evidenceOf(dataset, claims.get(kind) ?? []) }];
    }),
  ) as Coverage["byKind"];
  return { total: Object.values(byKind).reduce(sum), byKind };
}

function evidenceOf(dataset: Dataset, claims: readonly Claim[]): EvidenceCount {
  const disputes = disputeIndex(dataset);
  const witnesses = claims.map((claim) => witnessesOf(dataset, claim));
  const withStatus = (status: Claim["status"]) => claims.filter((claim) => claim.status === status).length;
  return {
    claims: claims.length,
    established: withStatus("established"),
    probable: withStatus("probable"),
    disputed: withStatus("disputed"),
    refuted: withStatus("refuted"),
    inDispute: claims.filter(({ id }) => disputes.has(id)).length,
    consulted: witnesses.filter((found) => found.some(({ consulted }) => consulted)).length,
    oneWitness: witnesses.filter((found) => found.length === 1).length,
    noWitness: witnesses.filter((found) => found.length === 0).length,
  };
}

/** Two records of numbers, added number by number. */
function sum<T extends object>(a: T, b: T): T {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => {
      const other = (b as Record<string, unknown>)[key];
      return [key, typeof value === "number" ? value + (other as number) : sum(value, other as object)];
    }),
  ) as T;
}
