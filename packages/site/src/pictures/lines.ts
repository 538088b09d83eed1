import { element, fragment, shorten, textWidth } from "@thaw/charts";
import { bottom, type Foot, ink, left, line, right } from "./frame.ts";

/** A line of a list: what it is, and what is said of it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  /** Whether it is the one that counts. */
  readonly marked?: boolean;
}

const LINES_MAX = 3;
const height = 50;

/** A short list with rules between its lines. */
export function lines(told: readonly Told[], names: number): Foot | undefined {
  const shown = told.slice(0, LINES_MAX);
  if (shown.length === 0) return undefined;
  const top = bottom - shown.length * height;
  return {
    height: shown.length * height,
    markup: fragment(
      shown.map(({ name, text, marked = false }, index) => {
        const y = top + index * height;
        return fragment(
          element("rect", { x: left, y, width: right - left, height: 1.5, fill: ink, "fill-opacity": "0.3" }),
          marked && element("rect", { x: left, y: y + 10, width: 6, height: 32, fill: ink }),
          line(shorten(name, 25, names - 16), left + (marked ? 18 : 0), y + 34, { px: 25, quiet: !marked }),
          line(shorten(text, 25, (right - left - names) * 0.84), left + names, y + 34, { px: 25 }),
        );
      }),
    ),
  };
}

/** How much room the longest of some names needs. */
export function roomFor(names: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...names.map((name) => textWidth(name, 25))) + 30);
}
