/**
 * Up to three candidates nearest to a word, best first: those that begin with it or contain it, then those a few edits away.
 * Distance is optimal string alignment (an edit is an insertion, deletion, substitution or a swap of neighbours).
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase().slice(0, 64);
  if (wanted === "") return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const counts = new Int8Array(LETTERS);
  for (let place = 0; place < wanted.length; place++) add(counts, wanted.charCodeAt(place), 1);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (wanted.length >= 3 && other.includes(wanted)) {
      scored.push({ candidate, score: other.startsWith(wanted) ? 0.25 : 0.5 });
    } else if (Math.abs(other.length - wanted.length) <= limit && editsAtLeast(counts, wanted, other) <= limit) {
      const score = distance(wanted, other, limit);
      if (score <= limit) scored.push({ candidate, score });
    }
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, most).map(({ candidate }) => candidate);
}

/** Letters are told apart by their last bits: two that are taken for one make words seem nearer, never further. */
const LETTERS = 128;

function add(counts: Int8Array, letter: number, count: 1 | -1): void {
  const place = letter % LETTERS;
  counts[place] = (counts[place] as number) + count;
}

/** How many edits there are at least, by the letters that one word has and the other has not: most candidates need no closer look. */
function editsAtLeast(counts: Int8Array, wanted: string, other: string): number {
  let more = 0;
  for (let place = 0; place < other.length; place++) {
    const letter = other.charCodeAt(place);
    add(counts, letter, -1);
    if ((counts[letter % LETTERS] as number) < 0) more++;
  }
  for (let place = 0; place < other.length; place++) add(counts, other.charCodeAt(place), 1);
  return Math.max(more, more + wanted.length - other.length);
}

/** Optimal string alignment distance, or any number above `limit` once it is known to be larger. */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return best;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
