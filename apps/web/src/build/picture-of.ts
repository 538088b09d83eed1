import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const resolve = createRequire(import.meta.url).resolve;
const styles = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];
const fontFiles = styles.map((style) => resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`));

/** Wider drawings are wide enough as they are. */
const DOUBLED_MAX = 1500;

/**
 * A drawing as PNG, in our own fonts whatever the machine has: twice its size where it is small.
 *
 * @param svg a file of `standaloneSvg` by day: the renderer knows no custom properties.
 */
export function pictureOf(svg: string): Uint8Array {
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const family = "Source Sans 3";
  return new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: "zoom", value: width > DOUBLED_MAX ? 1 : 2 },
  })
    .render()
    .asPng();
}
