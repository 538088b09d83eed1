import { chartFonts, drawingStyle } from "../style/drawing-style.ts";
import { type Palette, palettes } from "../style/palette.ts";

/**
 * The style within a file: colours written out, since few programs beside browsers read custom properties or `color-mix`.
 *
 * @param theme `day` by day alone, as for a picture of pixels; `both` turns with the theme of a browser that shows the file.
 */
export function fileStyle(theme: "day" | "both" = "both"): string {
  const day = rulesIn(palettes.light);
  if (theme === "day") return day.join("\n");
  const byDay = new Set(day);
  const night = rulesIn(palettes.dark).filter((rule) => !byDay.has(rule));
  return `${day.join("\n")}\n@media (prefers-color-scheme: dark) {\n${night.join("\n")}\n}`;
}

function rulesIn(palette: Palette): string[] {
  return [
    `.drawing { font-family: ${chartFonts}; font-size: 13px; font-variant-numeric: tabular-nums lining-nums; }`,
    `.drawing .sheet { fill: ${palette.paper}; }`,
    ".drawing .file-title { font-size: 17px; font-weight: 600; }",
    ...drawingStyle(palette)
      .split("\n")
      .filter((rule) => !/:hover|:focus|pointer-events/.test(rule)),
  ];
}
