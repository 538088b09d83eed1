import { distance } from "../query/nearest.ts";

/**
 * Find the first of many names that a word differs from by one edit: a letter wrong, missing, added or swapped with its neighbour.
 *
 * One edit leaves the first or the second half of a name as it is, or swaps the two letters where they meet. So a word is held
 * against the names that share a half with it, not against all.
 *
 * @example nearNames(["Beria", "Stalin"])("Berya") // "Beria"
 */
export function nearNames(names: Iterable<string>): (word: string) => string | undefined {
  const order = new Map<string, number>();
  const byHalf = new Map<string, string[]>();
  for (const name of names) {
    if (order.has(name)) continue;
    order.set(name, order.size);
    for (const half of halves(name, name.length)) {
      const list = byHalf.get(half);
      if (list) list.push(name);
      else byHalf.set(half, [name]);
    }
  }
  return (word) => {
    const candidates = new Set(swaps(word).filter((swapped) => order.has(swapped)));
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const half of halves(word, length)) for (const name of byHalf.get(half) ?? []) candidates.add(name);
    let best: string | undefined;
    for (const name of candidates) {
      const earlier = best === undefined || (order.get(name) ?? 0) < (order.get(best) ?? 0);
      if (earlier && distance(word, name, 1) === 1) best = name;
    }
    return best;
  };
}

/** The two halves that a name of a length and a word would share, each told apart from the other and from those of other lengths. */
function halves(word: string, length: number): string[] {
  const first = Math.floor(length / 2);
  return [`${length}<${word.slice(0, first)}`, `${length}>${word.slice(word.length - (length - first))}`];
}

/** The word with each two neighbouring letters swapped. */
function swaps(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
}
