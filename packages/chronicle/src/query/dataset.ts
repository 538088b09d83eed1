import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject, SubjectInfo } from "../model/subject.ts";
import { type Claim, claimsOf, entryOfClaim } from "./claims.ts";
import { nearest } from "./nearest.ts";
import { indexReferrers, type Referrer, type ReferrerIndex, reindexReferrers } from "./referrers.ts";

/** Which release of a corpus this is. */
export interface Release {
  /** Hash of the content: equal ids mean equal data. */
  readonly id: string;
  /** Version of the package that carries it, semantic over facts. */
  readonly version: string;
}

/** A compiled corpus before it is opened: plain JSON. */
export interface CompiledDataset<S extends Subject = Subject> {
  readonly subject: SubjectInfo;
  readonly release: Release;
  readonly entries: { readonly [K in EntryKind]: readonly EntryByKind<S>[K][] };
}

/** Thrown when an id is asked for that the dataset does not have. `suggestions` are the nearest ids that it has. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly code = "unknown-id";
  readonly kind: string;
  readonly value: string;
  readonly suggestions: readonly string[];

  constructor(kind: string, value: string, suggestions: readonly string[]) {
    super(
      `There is no ${kind} ${JSON.stringify(value.slice(0, 100))}${suggestions[0] ? `; did you mean ${JSON.stringify(suggestions[0])}?` : ""}`,
    );
    this.kind = kind;
    this.value = value;
    this.suggestions = suggestions;
  }
}

/** A dataset, opened: entries in stable order, each at hand by its id. Immutable; open it once and share it. */
export interface Dataset<S extends Subject = Subject> {
  readonly subject: SubjectInfo;
  readonly release: Release;
  readonly events: readonly EntryByKind<S>["event"][];
  readonly figures: readonly EntryByKind<S>["figure"][];
  readonly organizations: readonly EntryByKind<S>["organization"][];
  readonly offices: readonly EntryByKind<S>["office"][];
  readonly terms: readonly EntryByKind<S>["term"][];
  readonly places: readonly EntryByKind<S>["place"][];
  readonly sources: readonly EntryByKind<S>["source"][];
  readonly disputes: readonly EntryByKind<S>["dispute"][];
  readonly relations: readonly EntryByKind<S>["relation"][];
  readonly stories: readonly EntryByKind<S>["story"][];
  readonly reviews: readonly EntryByKind<S>["review"][];
  /** All entries of a kind. */
  all<K extends EntryKind>(kind: K): readonly EntryByKind<S>[K][];
  /** The entry with an id. @throws {UnknownIdError} with the nearest ids. */
  get<K extends EntryKind>(kind: K, id: S[K]): EntryByKind<S>[K];
  /** The entry with an id, if there is one: for ids that come from outside. */
  find<K extends EntryKind>(kind: K, id: string): EntryByKind<S>[K] | undefined;
  /** The kind of entry that has an id; ids are unique over all kinds. */
  kindOf(id: string): EntryKind | undefined;
  /** What a list calls the entry with an id, or the id itself when there is none. */
  label(id: string): string;
  /** The ids nearest to one that does not exist, best first. */
  suggest(kind: EntryKind, id: string): string[];
  /** Every claim, in the order of the entries. Gathered at the first use. */
  readonly claims: readonly Claim<S>[];
  /** The claim with an id, if there is one. */
  claim(id: string): Claim<S> | undefined;
  /** Every entry that refers to this one. Indexed at the first use. */
  referrers(id: string): readonly Referrer<S>[];
}

interface Indexed<S extends Subject> {
  readonly index: ReferrerIndex<S>;
  readonly entries: CompiledDataset<S>["entries"];
}

/** Of datasets that were asked who refers to what, the answer: what a later dataset may build on. */
const indexed = new WeakMap<object, unknown>();

/**
 * Open a compiled corpus. Indexes by id are made at once; claims and reverse references when first asked for.
 *
 * @param earlier a dataset opened before, most of whose entries are the same objects: what it knows need not be gathered again.
 * @example openDataset(compiled).get("event", "arrest-of-beria").time.effective.date.edtf // "1953-06-26"
 */
export function openDataset<S extends Subject = Subject>(
  compiled: CompiledDataset<S>,
  earlier?: Dataset<S>,
): Dataset<S> {
  const byId = new Map<string, { kind: EntryKind; entry: Entry<S> }>();
  for (const kind of entryKinds) for (const entry of compiled.entries[kind]) byId.set(entry.id, { kind, entry });

  const find = <K extends EntryKind>(kind: K, id: string) => {
    const found = byId.get(id);
    return found?.kind === kind ? (found.entry as EntryByKind<S>[K]) : undefined;
  };
  const suggest = (kind: EntryKind, id: string) =>
    nearest(
      id,
      compiled.entries[kind].map((entry) => entry.id),
    );

  let claims: readonly Claim<S>[] | undefined;
  let referrers: ReferrerIndex<S> | undefined;
  let known = earlier && (indexed.get(earlier) as Indexed<S> | undefined);
  const gatherReferrers = (): ReferrerIndex<S> => {
    const index = known
      ? reindexReferrers(known.index, known.entries, compiled.entries)
      : indexReferrers(compiled.entries);
    known = undefined;
    indexed.set(dataset, { index, entries: compiled.entries });
    return index;
  };

  const dataset: Dataset<S> = {
    subject: compiled.subject,
    release: compiled.release,
    events: compiled.entries.event,
    figures: compiled.entries.figure,
    organizations: compiled.entries.organization,
    offices: compiled.entries.office,
    terms: compiled.entries.term,
    places: compiled.entries.place,
    sources: compiled.entries.source,
    disputes: compiled.entries.dispute,
    relations: compiled.entries.relation,
    stories: compiled.entries.story,
    reviews: compiled.entries.review,
    all: (kind) => compiled.entries[kind],
    find,
    suggest,
    get: (kind, id) => {
      const entry = find(kind, id);
      if (!entry) throw new UnknownIdError(kind, id, suggest(kind, id));
      return entry;
    },
    kindOf: (id) => byId.get(id)?.kind,
    label: (id) => byId.get(id)?.entry.label ?? id,
    get claims() {
      claims ??= entryKinds.flatMap((kind) =>
        compiled.entries[kind].flatMap((entry) => claimsOf(kind, entry, dataset.label)),
      );
      return claims;
    },
    claim: (id) => {
      const maker = byId.get(entryOfClaim(id));
      return maker && claimsOf(maker.kind, maker.entry, dataset.label).find((claim) => claim.id === id);
    },
    referrers: (id) => {
      referrers ??= gatherReferrers();
      return referrers.get(id) ?? [];
    },
  };
  return dataset;
}
