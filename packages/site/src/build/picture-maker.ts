import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Wider drawings are wide enough as they are. */
const DOUBLED_MAX = 1500;

const styles = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];

/**
 * Makes PNG of drawings, in our own fonts whatever the machine has: twice their size where they are small.
 *
 * @param fonts the folder of the fonts. What it returns is given a file of `standaloneSvg` by day: the renderer knows no custom properties.
 */
export function pictureMaker(fonts: string): (svg: string) => Uint8Array {
  const family = "Source Sans 3";
  const fontFiles = styles.map((style) => join(fonts, `source-sans-3-${style}.ttf`));
  return (svg) => {
    const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
    return new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
      fitTo: { mode: "zoom", value: width > DOUBLED_MAX ? 1 : 2 },
    })
      .render()
      .asPng();
  };
}
