/** A number that a text and a seed always give: FNV-1a with its bits mixed once more, so that texts that end alike fall apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Things in an order drawn by lot. Each has its own lot, by its id: the same seed gives the same order, and a new thing takes its place without
 * moving the others.
 */
export function draw<T>(things: readonly T[], idOf: (thing: T) => string, seed: string): T[] {
  return things
    .map((thing) => ({ thing, lot: hash(`${seed} ${idOf(thing)}`), id: idOf(thing) }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .map(({ thing }) => thing);
}
