/** Words shorter than this are not forgiven a slip: too many others are one letter away. */
export const SLIP_LENGTH_MIN = 4;

/** A word, and the word with each of its letters left out; nothing for a short one. */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < SLIP_LENGTH_MIN) return [];
  return [...new Set([word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(""))])];
}

/** Whether one slip makes one word the other: a letter too many, too few or wrong, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  const [first, second] = [[...a], [...b]];
  if (Math.abs(first.length - second.length) > 1) return false;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  const [rest, other] = [first.slice(start), second.slice(start)];
  const same = (x: readonly string[], y: readonly string[]) => x.join("") === y.join("");
  if (rest.length !== other.length)
    return rest.length > other.length ? same(rest.slice(1), other) : same(rest, other.slice(1));
  const exchanged = rest[0] === other[1] && rest[1] === other[0] && same(rest.slice(2), other.slice(2));
  return exchanged || same(rest.slice(1), other.slice(1));
}
