import { type Claim, claimSpeechOf, claimsOf, type Dataset, type Entry, type EntryKind, plural } from "@thaw/chronicle";
import { wordsParameter } from "../parameters/words.ts";
import type { ReadyEntries, ReadyEntry } from "../ready-entries.ts";

/** What an answer may bring along: the entries of a kind that its items name, or their claims. */
export type Included = (typeof plural)[EntryKind] | "claims";

/** What is brought along, each once. */
export function includeParameter(names: readonly Included[]) {
  return wordsParameter(names, {
    noun: "thing to include here",
    description:
      "Whole entries of these kinds that the answer names, and the claims it makes or names, under `included`.",
    example: names[0],
  });
}

/** An item of a list: an entry, or a claim. */
export type Item = { readonly kind: EntryKind; readonly entry: Entry } | { readonly claim: Claim };

/** JSON of what is brought along with items: one level, each entry once, by id. */
export function includedWith(
  items: readonly Item[],
  wanted: readonly Included[],
  dataset: Dataset,
  ready: ReadyEntries,
): ReadyEntry {
  const own = new Set(items.map((item) => ("claim" in item ? item.claim.id : item.entry.id)));
  const named = new Set(
    items.flatMap((item) => ("claim" in item ? ready.claim(item.claim) : ready.entry(item.kind, item.entry)).names),
  );
  const parts = wanted.map((name) => {
    const found = name === "claims" ? claimsWith(items, named, dataset) : entriesOf(name, named, dataset);
    const readies = found
      .filter((item) => !own.has("claim" in item ? item.claim.id : item.entry.id))
      .map((item) => ("claim" in item ? ready.claim(item.claim) : ready.entry(item.kind, item.entry)));
    return {
      json: `${JSON.stringify(name)}:[${readies.map(({ json }) => json).join(",\n")}]`,
      names: readies.flatMap(({ names }) => names),
    };
  });
  return { json: `{${parts.map(({ json }) => json).join(",\n")}}`, names: parts.flatMap(({ names }) => names) };
}

function entriesOf(name: Included, named: ReadonlySet<string>, dataset: Dataset): Item[] {
  return [...named].sort().flatMap((id): Item[] => {
    const kind = dataset.kindOf(id);
    const entry = kind && plural[kind] === name ? dataset.find(kind, id) : undefined;
    return kind && entry ? [{ kind, entry }] : [];
  });
}

function claimsWith(items: readonly Item[], named: ReadonlySet<string>, dataset: Dataset): Item[] {
  const made = items.flatMap((item) =>
    "claim" in item ? [] : claimsOf(item.kind, item.entry, dataset.label, claimSpeechOf(dataset.subject)),
  );
  const known = new Set(made.map(({ id }) => id));
  const others = [...named].sort().flatMap((id) => (known.has(id) ? [] : (dataset.claim(id) ?? [])));
  return [...made, ...others].map((claim) => ({ claim }));
}
