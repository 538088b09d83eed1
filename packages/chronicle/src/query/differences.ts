import type { Entry } from "../model/entry.ts";

/**
 * The entries of one sorted list that are not in another as the same objects, and the other way round: what came, went or was written
 * anew between two datasets of the same kind.
 */
export function differences(
  before: readonly Entry[],
  now: readonly Entry[],
): { readonly gone: readonly Entry[]; readonly come: readonly Entry[] } {
  const [gone, come]: [Entry[], Entry[]] = [[], []];
  let [was, is] = [0, 0];
  while (was < before.length || is < now.length) {
    const [old, made] = [before[was], now[is]];
    if (old === made) {
      was += 1;
      is += 1;
    } else if (!made || (old && old.id <= made.id)) {
      if (old) gone.push(old);
      was += 1;
    } else {
      come.push(made);
      is += 1;
    }
  }
  return { gone, come };
}
