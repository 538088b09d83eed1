/** A mark of a day without a label: its middle, and the number of its row in the list. */
export interface Dot {
  readonly x: number;
  readonly number: number;
}

/**
 * Dots of one row as one path, with the numbers of their rows: a tenth of the elements and half the bytes of a link for each. Pixels are kept to a tenth, numbers as steps
 * from the one before. {@link readDots} takes it apart again.
 *
 * @param dots from left to right
 */
export function writeDots(dots: readonly Dot[], y: number): { readonly d: string; readonly numbers: string } {
  let [x, number] = [0, 0];
  const parts = dots.map((dot, index) => {
    const tenths = Math.round(dot.x * 10);
    const part = index === 0 ? `M${tenths / 10} ${Math.round(y * 10) / 10}h.1` : `m${(tenths - x - 1) / 10} 0h.1`;
    x = tenths;
    return part;
  });
  const numbers = dots.map((dot) => {
    const step = dot.number - number;
    number = dot.number;
    return step;
  });
  return { d: parts.join(""), numbers: numbers.join(" ") };
}

/** The dots of a path. */
export function readDots(d: string, numbers: string): (Dot & { readonly y: number })[] {
  const y = Number(/^M\S+ ([^h]+)/.exec(d)?.[1]);
  const steps = numbers.split(" ").map(Number);
  let [x, number] = [0, 0];
  return [...d.matchAll(/[Mm](\S+) /g)].map(([, by], index) => {
    x = index === 0 ? Math.round(Number(by) * 10) : x + 1 + Math.round(Number(by) * 10);
    number += steps[index] ?? 0;
    return { x: x / 10, y, number };
  });
}
