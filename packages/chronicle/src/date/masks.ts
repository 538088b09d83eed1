/** Digits of which some are not known (`X`), and the numbers between which they lie. */
export interface Mask {
  readonly text: string;
  readonly min: number;
  readonly max: number;
}

/** The two-digit numbers that a mask allows, ascending. */
export function matching({ text, min, max }: Mask): number[] {
  const found: number[] = [];
  for (let number = min; number <= max; number++) {
    const digits = String(number).padStart(2, "0");
    if ((text[0] === "X" || text[0] === digits[0]) && (text[1] === "X" || text[1] === digits[1])) found.push(number);
  }
  return found;
}

/**
 * The years that four digits with `X` among them allow, in the order of time or the other way round; made one at a time, since the first
 * is usually all that is wanted. `-1XXX` runs from -1999 to -1000. The year 0 is 1 BCE.
 */
export function* maskedYears(text: string, descending = false): Generator<number> {
  const negative = text.startsWith("-");
  const digits = negative ? text.slice(1) : text;
  const unknown = [...digits].flatMap((digit, index) => (digit === "X" ? [10 ** (3 - index)] : []));
  const base = Number(digits.replaceAll("X", "0"));
  const count = 10 ** unknown.length;
  for (let step = 0; step < count; step++) {
    const filling = descending === negative ? step : count - 1 - step;
    const value =
      base +
      unknown.reduce(
        (sum, unit, index) => sum + unit * (Math.floor(filling / 10 ** (unknown.length - 1 - index)) % 10),
        0,
      );
    yield negative && value !== 0 ? -value : value;
  }
}
