import type { Entry } from "../model/entry.ts";
import { entryKinds } from "../model/subject.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import { claimsOf } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";
import type { ParsedCorpus } from "./parse-entries.ts";

/** The entries whose references are known to be sound: nothing that they could refer to has come, gone or changed its kind since. */
export type Soundness = (corpus: ParsedCorpus, dataset: Dataset) => WeakSet<Entry>;

/** Remember, from one compilation to the next, which entries need not be linked again. */
export function createSoundness(): Soundness {
  let sound = new WeakSet<Entry>();
  let last: { readonly corpus: ParsedCorpus; readonly dataset: Dataset } | undefined;
  return (corpus, dataset) => {
    if (!last || !offersTheSame(last, { corpus, dataset })) sound = new WeakSet();
    last = { corpus, dataset };
    return sound;
  };
}

type State = { readonly corpus: ParsedCorpus; readonly dataset: Dataset };

/** Whether the same ids of the same kinds, words and claims are there to be referred to. */
function offersTheSame(before: State, now: State): boolean {
  if (before.dataset.subject !== now.dataset.subject) return false;
  if (before.corpus.ids.size !== now.corpus.ids.size) return false;
  for (const [id, { kind }] of now.corpus.ids) if (before.corpus.ids.get(id)?.kind !== kind) return false;
  if (before.corpus.duplicated.size + now.corpus.duplicated.size > 0) return false;
  return entryKinds.every((kind) => {
    const [was, is] = [before.dataset.all(kind), now.dataset.all(kind)];
    return was.length === is.length && was.every((entry, at) => sameClaims(before.dataset, entry, now.dataset, is[at]));
  });

  function sameClaims(one: Dataset, entry: Entry, other: Dataset, twin: Entry | undefined): boolean {
    if (entry === twin) return true;
    const kind = one.kindOf(entry.id);
    if (!kind || !twin || twin.id !== entry.id) return false;
    const [was, is] = [
      claimsOf(kind, entry, one.label, claimSpeechOf(one.subject)),
      claimsOf(kind, twin, other.label, claimSpeechOf(other.subject)),
    ];
    return was.length === is.length && was.every(({ id }, at) => id === is[at]?.id);
  }
}
