import SearchableMap from "minisearch/SearchableMap";

/** The words of an index, by how they are spelled. */
export interface Vocabulary {
  /** Words that begin with some letters, in their order; those letters themselves may be one. */
  beginningWith(letters: string): readonly string[];
  /** Words from one letter away (left out, put in or wrong) to so many. */
  within(word: string, distance: number): readonly string[];
}

/**
 * A vocabulary that is asked again and again. A word one letter away from another shares one half of it, so that only words with the same
 * beginning or the same end are compared.
 */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const forwards = [...words].sort();
  const backwards = words.map(reversed).sort();
  let tree: SearchableMap<true> | undefined;
  return {
    beginningWith: (letters) => rangeOf(forwards, letters),
    within: (word, distance) => {
      if (distance > 1) {
        tree ??= SearchableMap.from(words.map((own): [string, true] => [own, true])) as SearchableMap<true>;
        return [...tree.fuzzyGet(word, distance).keys()].filter((own) => own !== word);
      }
      const half = word.length >> 1;
      const near = rangeOf(forwards, word.slice(0, half)).filter((own) => isOneAway(own, word));
      const ends = rangeOf(backwards, reversed(word.slice(half)));
      for (const end of ends) {
        if (Math.abs(end.length - word.length) > 1) continue;
        const own = reversed(end);
        if (!own.startsWith(word.slice(0, half)) && isOneAway(own, word)) near.push(own);
      }
      return near;
    },
  };
}

/** Whether one letter left out, put in or wrong makes one word the other. */
function isOneAway(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}

function rangeOf(sorted: readonly string[], beginning: string): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end] as string).startsWith(beginning)) end++;
  return sorted.slice(low, end);
}

function reversed(word: string): string {
  let text = "";
  for (let place = word.length - 1; place >= 0; place--) text += word[place];
  return text;
}
