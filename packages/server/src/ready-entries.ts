import { type Claim, type Dataset, type Entry, type EntryKind, referencesOf } from "@thaw/chronicle";

/** An entry as ready text, and the ids that it names. */
export interface ReadyEntry {
  /** What the text says, where it is one thing: for whoever wants a part of it. */
  readonly value?: object;
  readonly json: string;
  readonly names: readonly string[];
}

/** Entries and claims as ready text: each is serialised when first asked for and never again. */
export interface ReadyEntries {
  entry(kind: EntryKind, entry: Entry): ReadyEntry;
  claim(claim: Claim): ReadyEntry;
  /** JSON of what the entries and claims with these ids are called. */
  labels(ids: Iterable<string>): string;
  /** What the entry or claim with an id is called. */
  labelOf(id: string): string;
  /** The text of one entry or claim as an answer, with addresses of what belongs to it. */
  one(
    ready: ReadyEntry,
    links: Readonly<Record<string, string>>,
    beside?: { readonly included?: ReadyEntry | undefined; readonly labelOf?: (id: string) => string },
  ): string;
  /** The text of a page of a list. */
  list(
    ready: readonly ReadyEntry[],
    page: { readonly total: number; readonly next: string | null },
    beside?: {
      readonly included?: ReadyEntry | undefined;
      readonly more?: object | undefined;
      /** What things are called that this dataset may not know. */
      readonly labelOf?: (id: string) => string;
    },
  ): string;
}

/** Ready text over a dataset. Nothing is made before it is asked for. */
export function readyEntries(dataset: Dataset): ReadyEntries {
  const known = new WeakMap<object, ReadyEntry>();
  const once = (value: object, namesOf: () => Iterable<string>): ReadyEntry => {
    const found = known.get(value);
    if (found) return found;
    const made = { value, json: JSON.stringify(value), names: [...new Set(namesOf())] };
    known.set(value, made);
    return made;
  };
  const labelOf = (id: string) => (dataset.kindOf(id) ? dataset.label(id) : (dataset.claim(id)?.text ?? id));
  const pair = (id: string, label: string) => `${JSON.stringify(id)}:${JSON.stringify(label)}`;
  const pairs = new Map<string, string>();
  const pairOf = (id: string) => {
    const found = pairs.get(id) ?? pair(id, labelOf(id));
    pairs.set(id, found);
    return found;
  };
  const labels = (ids: Iterable<string>, own = labelOf) => {
    const told = own === labelOf ? pairOf : (id: string) => pair(id, own(id));
    return `{${[...new Set(ids)].sort().map(told).join(",")}}`;
  };
  return {
    labels: (ids) => labels(ids),
    labelOf,
    entry: (kind, entry) =>
      once(entry, () => [...referencesOf(kind, entry).map(({ id }) => id), ...claimsNamedBy(kind, entry)]),
    claim: (claim) =>
      once(claim, () => [
        claim.entry,
        ...claim.cite.map(({ source }) => source),
        ...[claim.dispute, claim.rivalOf].filter((id) => id !== undefined),
      ]),
    one: ({ json, names }, links, { included, labelOf: own } = {}) => {
      const all = included ? [...names, ...included.names] : names;
      return `{"data":${json},\n"labels":${labels(all, own)},\n"links":${JSON.stringify(links)}${beside({ included })}}\n`;
    },
    list: (ready, { total, next }, { included, more, labelOf: own } = {}) => {
      const data = ready.map(({ json }) => json).join(",\n");
      const names = [...ready, ...(included ? [included] : [])].flatMap((entry) => entry.names);
      return `{"data":[${data}],\n"total":${total},"next":${JSON.stringify(next)},"labels":${labels(names, own)}${beside({ included, more })}}\n`;
    },
  };
}

function beside({ included, more = {} }: { included?: ReadyEntry | undefined; more?: object | undefined }): string {
  const others = Object.entries(more).map(([name, value]) => `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `${included ? `,\n"included":${included.json}` : ""}${others.join("")}`;
}

/** Ids of the claims that a dispute is about, a review rests on or a story states. */
function claimsNamedBy(kind: EntryKind, entry: Entry): readonly string[] {
  if (kind === "dispute" && "about" in entry) return entry.about;
  if (kind === "review" && "work" in entry) return entry.statements.flatMap(({ rests }) => rests);
  if (kind === "story" && "blocks" in entry)
    return entry.blocks.flatMap((block) =>
      block.type === "paragraph" ? block.sentences.flatMap(claimsOfSentence) : [],
    );
  return [];
}

function claimsOfSentence({ claims }: { readonly claims: readonly string[] }): readonly string[] {
  return claims;
}
