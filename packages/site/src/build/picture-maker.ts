import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** What a picture is of: a drawing, made twice its size where it is small, or a page that is passed on, which has the size that it should have. */
export type PictureKind = "drawing" | "page";

/** Wider drawings are wide enough as they are. */
const DOUBLED_MAX = 1500;

const sans = (style: string) => `source-sans-3-${style}.ttf`;
const files: Readonly<Record<PictureKind, readonly string[]>> = {
  drawing: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"].map(sans),
  page: [...["400Regular", "600SemiBold"].map(sans), "source-serif-4-600SemiBold.ttf"],
};

/**
 * Makes PNG of SVG, in our own fonts whatever the machine has.
 *
 * @param fonts the folder of the fonts. What it returns is given SVG with its colours written out: the renderer knows no custom properties.
 */
export function pictureMaker(fonts: string): (svg: string, kind: PictureKind) => Uint8Array {
  const family = "Source Sans 3";
  return (svg, kind) => {
    const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
    const fontFiles = files[kind].map((file) => join(fonts, file));
    return new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
      fitTo: { mode: "zoom", value: kind === "page" || width > DOUBLED_MAX ? 1 : 2 },
    })
      .render()
      .asPng();
  };
}
