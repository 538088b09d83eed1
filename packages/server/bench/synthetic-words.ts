const VOCABULARY = 30_000;

/** So many words, each of its own number. */
export function words(pick: (count: number) => number, count: number): string {
  return Array.from({ length: count }, () => word(pick(VOCABULARY))).join(" ");
}

const syllables = "ka lo ri men ta vo shi dra pel un bor es gal ni tov mir".split(" ");

/** A word of its own for each number. */
function word(number: number): string {
  let text = "";
  for (let rest = number + 256; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16] ?? "";
  return text;
}

/** The same sequence for the same seed (mulberry32). */
export function random(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count);
  };
}
