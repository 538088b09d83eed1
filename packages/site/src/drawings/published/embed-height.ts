/** Title, citation, controls and margins around an embedded drawing, in pixels. */
const AROUND = 190;

/** How high a frame must be to show a drawing of a height, up to what fits a screen; a higher one scrolls within it. */
export function embedHeight(height: number): number {
  return Math.min(Math.round(height) + AROUND, 1000);
}

/** The height of a drawing in pixels, as its markup says it. */
export function heightOf({ html }: { readonly html: string }): number {
  return Number(/ height="([\d.]+)"/.exec(html)?.[1] ?? 500);
}
