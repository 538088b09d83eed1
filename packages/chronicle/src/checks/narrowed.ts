import type { EntryKind } from "../model/subject.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import { claimsOf } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";

/** A dataset whose lists hold some entries only; what is asked for by its id is still found among all. */
export function narrowed(dataset: Dataset, ids: ReadonlySet<string>): Dataset {
  const sorted = [...ids].sort();
  const all = <K extends EntryKind>(kind: K) => sorted.flatMap((id) => dataset.find(kind, id) ?? []);
  return {
    ...lookups(dataset),
    all,
    ids: <K extends EntryKind>(kind: K) => all(kind).map(({ id }) => id),
    events: all("event"),
    figures: all("figure"),
    organizations: all("organization"),
    offices: all("office"),
    terms: all("term"),
    places: all("place"),
    sources: all("source"),
    disputes: all("dispute"),
    relations: all("relation"),
    stories: all("story"),
    reviews: all("review"),
    claims: sorted.flatMap((id) => {
      const kind = dataset.kindOf(id);
      const entry = kind && dataset.find(kind, id);
      return kind && entry ? claimsOf(kind, entry, dataset.label, claimSpeechOf(dataset.subject)) : [];
    }),
  };
}

function lookups({ subject, release, get, find, kindOf, label, suggest, claim, referrers }: Dataset) {
  return { subject, release, get, find, kindOf, label, suggest, claim, referrers };
}
