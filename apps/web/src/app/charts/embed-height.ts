/** Title, citation, controls and margins around an embedded drawing, in pixels. */
const AROUND = 190;

/** How high a frame must be to show a drawing, up to what fits a screen; a higher one scrolls within it. */
export function embedHeight(svg: { readonly html: string }): number {
  const height = Number(/ height="([\d.]+)"/.exec(svg.html)?.[1] ?? 500);
  return Math.min(Math.round(height) + AROUND, 1000);
}
