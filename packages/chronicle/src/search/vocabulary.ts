import SearchableMap from "minisearch/SearchableMap";

/** The words of an index, each known by its number in their order. */
export interface Vocabulary {
  readonly size: number;
  wordOf(number: number): string;
  lengthOf(number: number): number;
  /** The number of a word; -1 where it is none of them. */
  numberOf(word: string): number;
  /** The first number whose word begins with some letters, and the first behind them whose does not. */
  beginningWith(letters: string): { readonly from: number; readonly to: number };
  /** Words from one slip away (a letter left out, put in or wrong, or two neighbours exchanged) to so many; more than one count letters alone. */
  within(word: string, distance: number): number[];
}

/**
 * A vocabulary that is asked again and again. A word one slip away from another shares one half of it, unless the slip is in the middle, so that
 * only words with the same beginning or the same end are compared. The words stay in one text, where neighbours are near in memory.
 *
 * @param words in their order, a line each
 * @param backwards their numbers in the order of the words read backwards
 */
export function vocabularyOf(words: string, backwards: Uint32Array): Vocabulary {
  const size = backwards.length;
  const starts = new Uint32Array(size + 1);
  for (let number = 1; number <= size; number++) {
    const end = words.indexOf("\n", starts[number - 1]);
    starts[number] = end === -1 ? words.length + 1 : end + 1;
  }
  const startOf = (number: number) => starts[number] as number;
  const endOf = (number: number) => (starts[number + 1] as number) - 1;
  const lengthOf = (number: number) => endOf(number) - startOf(number);
  const wordOf = (number: number) => words.slice(startOf(number), endOf(number));
  const begins = (number: number, letters: string) => words.startsWith(letters, startOf(number));
  const ends = (number: number, letters: string) =>
    lengthOf(number) >= letters.length && words.startsWith(letters, endOf(number) - letters.length);

  const isBefore = (number: number, letters: string) => {
    const [start, length] = [startOf(number), lengthOf(number)];
    for (let place = 0; place < letters.length; place++) {
      if (place === length) return true;
      const difference = words.charCodeAt(start + place) - letters.charCodeAt(place);
      if (difference !== 0) return difference < 0;
    }
    return false;
  };
  const endsBefore = (number: number, letters: string) => {
    const [end, length] = [endOf(number), lengthOf(number)];
    for (let place = 1; place <= letters.length; place++) {
      if (place > length) return true;
      const difference = words.charCodeAt(end - place) - letters.charCodeAt(letters.length - place);
      if (difference !== 0) return difference < 0;
    }
    return false;
  };
  const firstOf = (letters: string) => lowerBound(size, (number) => isBefore(number, letters));
  const numberOf = (word: string) => {
    const number = firstOf(word);
    return number < size && lengthOf(number) === word.length && begins(number, word) ? number : -1;
  };
  /** Whether one slip makes a word the other. */
  const isOneAway = (number: number, word: string) => {
    const [start, length] = [startOf(number), lengthOf(number)];
    const difference = length - word.length;
    if (difference > 1 || difference < -1) return false;
    const letter = (place: number) => words.charCodeAt(start + place);
    const shorter = Math.min(length, word.length);
    let same = 0;
    while (same < shorter && letter(same) === word.charCodeAt(same)) same++;
    let end = 0;
    while (end < shorter - same && letter(length - 1 - end) === word.charCodeAt(word.length - 1 - end)) end++;
    const left = Math.max(length, word.length) - same - end;
    if (left !== 2 || difference !== 0) return left === 1;
    return letter(same) === word.charCodeAt(same + 1) && letter(same + 1) === word.charCodeAt(same);
  };
  let tree: SearchableMap<number> | undefined;
  const inTree = (word: string, distance: number) => {
    tree ??= SearchableMap.from(Array.from(backwards, (number): [string, number] => [wordOf(number), number]));
    const found = tree.fuzzyGet(word, distance) as Map<string, [number, number]>;
    return [...found].flatMap(([own, [number]]) => (own === word ? [] : [number]));
  };

  return {
    size,
    wordOf,
    lengthOf,
    numberOf,
    beginningWith: (letters) => {
      const from = firstOf(letters);
      let to = from;
      while (to < size && begins(to, letters)) to++;
      return { from, to };
    },
    within: (word, distance) => {
      if (distance > 1) return inTree(word, distance);
      const near: number[] = [];
      const half = word.length >> 1;
      const [beginning, end] = [word.slice(0, half), word.slice(half)];
      for (let number = firstOf(beginning); number < size && begins(number, beginning); number++)
        if (isOneAway(number, word)) near.push(number);
      const first = lowerBound(size, (place) => endsBefore(backwards[place] as number, end));
      for (let place = first; place < size; place++) {
        const number = backwards[place] as number;
        if (!ends(number, end)) break;
        if (isOneAway(number, word) && !begins(number, beginning)) near.push(number);
      }
      const middle = half === 0 ? -1 : numberOf(exchanged(word, half - 1));
      if (middle !== -1 && wordOf(middle) !== word && !near.includes(middle)) near.push(middle);
      return near;
    },
  };
}

/** A word with the letter at a place and the next exchanged. */
function exchanged(word: string, place: number): string {
  return `${word.slice(0, place)}${word[place + 1] ?? ""}${word[place] ?? ""}${word.slice(place + 2)}`;
}

/** The first number that does not come before something. */
function lowerBound(size: number, isBefore: (number: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
