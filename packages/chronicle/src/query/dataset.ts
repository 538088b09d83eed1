import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject, SubjectInfo } from "../model/subject.ts";
import { claimSpeechOf } from "./claim-words.ts";
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
  /** The ids of all entries of a kind, in their order. */
  ids<K extends EntryKind>(kind: K): readonly S[K][];
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
  return datasetOf(
    compiled,
    {
      ids: (kind) => compiled.entries[kind].map((entry) => entry.id),
      kindOf: (id) => byId.get(id)?.kind,
      entryOf: (id) => byId.get(id)?.entry,
    },
    earlier,
  );
}

/** A compiled corpus whose entries are read when they are needed. */
export interface CorpusInParts<S extends Subject = Subject> extends Pick<CompiledDataset<S>, "subject" | "release"> {
  /** The ids of each kind, in their order. */
  readonly ids: Readonly<Record<EntryKind, readonly string[]>>;
  /** Read an entry; asked once for each. */
  read(kind: EntryKind, id: string): Entry<S>;
}

/**
 * Open a corpus that is kept in parts: an entry is read when somebody asks for it or for all of its kind. For who starts often and answers
 * little, as a worker does.
 */
export function openInParts<S extends Subject = Subject>(corpus: CorpusInParts<S>): Dataset<S> {
  const kinds = new Map<string, EntryKind>();
  for (const kind of entryKinds) for (const id of corpus.ids[kind]) kinds.set(id, kind);
  const read = new Map<string, Entry<S>>();
  const entryOf = (id: string): Entry<S> | undefined => {
    const kind = kinds.get(id);
    const entry = read.get(id) ?? (kind && corpus.read(kind, id));
    if (entry) read.set(id, entry);
    return entry;
  };
  const whole = new Map<EntryKind, readonly Entry<S>[]>();
  const entries = Object.defineProperties(
    {},
    Object.fromEntries(
      entryKinds.map((kind) => [
        kind,
        {
          enumerable: true,
          get: () => {
            const all = whole.get(kind) ?? corpus.ids[kind].flatMap((id) => entryOf(id) ?? []);
            whole.set(kind, all);
            return all;
          },
        },
      ]),
    ),
  ) as CompiledDataset<S>["entries"];
  const { subject, release } = corpus;
  return datasetOf(
    { subject, release, entries },
    { ids: (kind) => corpus.ids[kind], kindOf: (id) => kinds.get(id), entryOf },
  );
}

/** How entries are found by their ids. */
interface ById<S extends Subject> {
  ids(kind: EntryKind): readonly string[];
  kindOf(id: string): EntryKind | undefined;
  entryOf(id: string): Entry<S> | undefined;
}

function datasetOf<S extends Subject>(
  { subject, release, entries }: CompiledDataset<S>,
  { ids, kindOf, entryOf }: ById<S>,
  earlier?: Dataset<S>,
): Dataset<S> {
  const find = <K extends EntryKind>(kind: K, id: string) =>
    kindOf(id) === kind ? (entryOf(id) as EntryByKind<S>[K]) : undefined;
  const suggest = (kind: EntryKind, id: string) => nearest(id, ids(kind));

  let claims: readonly Claim<S>[] | undefined;
  let referrers: ReferrerIndex<S> | undefined;
  let known = earlier && (indexed.get(earlier) as Indexed<S> | undefined);
  const gatherReferrers = (): ReferrerIndex<S> => {
    const index = known ? reindexReferrers(known.index, known.entries, entries) : indexReferrers(entries);
    known = undefined;
    indexed.set(dataset, { index, entries });
    return index;
  };

  const dataset: Dataset<S> = {
    subject,
    release,
    get events() {
      return entries.event;
    },
    get figures() {
      return entries.figure;
    },
    get organizations() {
      return entries.organization;
    },
    get offices() {
      return entries.office;
    },
    get terms() {
      return entries.term;
    },
    get places() {
      return entries.place;
    },
    get sources() {
      return entries.source;
    },
    get disputes() {
      return entries.dispute;
    },
    get relations() {
      return entries.relation;
    },
    get stories() {
      return entries.story;
    },
    get reviews() {
      return entries.review;
    },
    ids: <K extends EntryKind>(kind: K) => ids(kind) as readonly S[K][],
    all: (kind) => entries[kind],
    find,
    suggest,
    get: (kind, id) => {
      const entry = find(kind, id);
      if (!entry) throw new UnknownIdError(kind, id, suggest(kind, id));
      return entry;
    },
    kindOf,
    label: (id) => entryOf(id)?.label ?? id,
    get claims() {
      claims ??= entryKinds.flatMap((kind) =>
        entries[kind].flatMap((entry) => claimsOf(kind, entry, dataset.label, claimSpeechOf(subject))),
      );
      return claims;
    },
    claim: (id) => {
      const maker = entryOfClaim(id);
      const kind = kindOf(maker);
      const entry = entryOf(maker);
      return (
        kind && entry && claimsOf(kind, entry, dataset.label, claimSpeechOf(subject)).find((claim) => claim.id === id)
      );
    },
    referrers: (id) => {
      referrers ??= gatherReferrers();
      return referrers.get(id) ?? [];
    },
  };
  return dataset;
}
