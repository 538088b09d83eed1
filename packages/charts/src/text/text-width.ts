/** Advance widths of Source Sans 3 at weight 600 in thousandths of the font size, from the space to the tilde. */
const ascii = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
  513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
  657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
  507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
  255, 324, 513,
] as const;

/** What any other letter is taken to need; the widest Cyrillic ones (Щ, Ю) need 0.93. */
const OTHER = 700;
const WIDEST = new Set([..."ЖШЩЫЮФМжшщыюф—"]);

/** How much wider than Source Sans the fonts are that stand in while it is missing (Arial, Helvetica). */
const FALLBACK = 1.1;

/**
 * How many pixels a line of text needs at most, told without a browser so that layouts are the same everywhere. Counted in the semibold, and with
 * room for the fonts that stand in for it.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += ascii[code - 32] ?? (WIDEST.has(letter) ? 930 : OTHER);
  }
  return (sum * size * FALLBACK) / 1000;
}

/**
 * The text cut at a word so that it fits, with an ellipsis where it was cut.
 *
 * @example shorten("Arrest of Lavrentiy Beria", 13, 90) // "Arrest of…"
 */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(" ").replace(/[,;:–—-]$/, "")}…`;
    if (textWidth(cut, size) <= width) return cut;
  }
  return `${(words[0] ?? "").slice(0, Math.max(1, Math.floor((width / size) * 1.2)))}…`;
}

/**
 * The text in as few lines as have room, broken between words; a word that has none stands alone in its line.
 *
 * @example wrapped("Arrest of Lavrentiy Beria", 13, 105) // ["Arrest of", "Lavrentiy Beria"]
 */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
