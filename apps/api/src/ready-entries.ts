import { type Claim, type Dataset, type Entry, type EntryKind, referencesOf } from "@thaw/chronicle";

/** An entry as ready text, and the ids that it names. */
export interface ReadyEntry {
  readonly json: string;
  readonly names: readonly string[];
}

/** Entries and claims as ready text: each is serialised when first asked for and never again. */
export interface ReadyEntries {
  entry(kind: EntryKind, entry: Entry): ReadyEntry;
  claim(claim: Claim): ReadyEntry;
  /** JSON of what the entries and claims with these ids are called. */
  labels(ids: Iterable<string>): string;
}

export function readyEntries(dataset: Dataset): ReadyEntries {
  const known = new WeakMap<object, ReadyEntry>();
  const once = (value: object, namesOf: () => Iterable<string>): ReadyEntry => {
    const found = known.get(value);
    if (found) return found;
    const made = { json: JSON.stringify(value), names: [...new Set(namesOf())] };
    known.set(value, made);
    return made;
  };
  return {
    entry: (kind, entry) =>
      once(entry, () => [...referencesOf(kind, entry).map(({ id }) => id), ...claimsNamedBy(kind, entry)]),
    claim: (claim) =>
      once(claim, () => [
        claim.entry,
        ...claim.cite.map(({ source }) => source),
        ...[claim.dispute, claim.rivalOf].filter((id) => id !== undefined),
      ]),
    labels: (ids) => {
      const sorted = [...new Set(ids)].sort();
      return JSON.stringify(Object.fromEntries(sorted.map((id) => [id, dataset.claim(id)?.text ?? dataset.label(id)])));
    },
  };
}

/** Ids of the claims that a dispute is about, a review rests on or a story states. */
function claimsNamedBy(kind: EntryKind, entry: Entry): readonly string[] {
  if (kind === "dispute" && "about" in entry) return entry.about;
  if (kind === "review" && "work" in entry) return entry.statements.flatMap(({ rests }) => rests);
  if (kind === "story" && "blocks" in entry)
    return entry.blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences.flatMap(claimsOfSentence) : []));
  return [];
}

function claimsOfSentence({ claims }: { readonly claims: readonly string[] }): readonly string[] {
  return claims;
}
