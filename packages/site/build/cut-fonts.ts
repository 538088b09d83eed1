import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/** The files of a family from which a script is cut. */
const sources: Readonly<Record<string, string>> = {
  latin: "latin",
  europe: "latin-ext",
  extended: "latin-ext",
  cyrillic: "cyrillic",
};

/** A font as `pages/layout.tsx` declares it: where, in which weights, of which letters. */
export interface Face {
  readonly family: string;
  readonly script: string;
  readonly weights: { readonly min: number; readonly max: number };
  /** Code points, each range by its first and last. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The fonts that a layout declares. */
export function facesOf(layout: string): Face[] {
  const call =
    /src: "\.\.\/fonts\/([\w-]+)-([a-z]+)\.woff2",[^}]*?weight: "(\d+) (\d+)",[^}]*?prop: "unicode-range",\s*value:\s*"([^"]+)"/g;
  return [...layout.matchAll(call)].map(([, family = "", script = "", min, max, ranges = ""]) => ({
    family,
    script,
    weights: { min: Number(min), max: Number(max) },
    ranges: ranges.split(", ").map((range) => {
      const [first = "", last = first] = range.slice("U+".length).split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

/** Cut each font that the layout declares out of what its foundry gives: the letters of its range, in its weights, with every feature that they have. */
export async function cutFonts(root: string, to: string): Promise<void> {
  for (const { family, script, weights, ranges } of declared(root)) {
    const source = join(
      root,
      `node_modules/@fontsource-variable/${family}/files/${family}-${sources[script]}-wght-normal.woff2`,
    );
    const cut = await subsetFont(readFileSync(source), lettersIn(ranges), {
      targetFormat: "woff2",
      variationAxes: { wght: weights },
    });
    writeFileSync(join(to, `${family}-${script}.woff2`), cut);
  }
}

/** The names that a font is looked up by, in its table of names. */
const familyAndStyle = [1, 2, 4, 6, 16, 17];

/**
 * Cut a font for pictures, whose maker reads neither woff nor woff2: all letters that pages have in that family, in one style, without the hints that no maker of
 * pictures follows.
 */
export async function cutPictureFont(
  root: string,
  to: string,
  family: string,
  name: string,
  style: string,
): Promise<void> {
  const source = join(root, "node_modules/@expo-google-fonts", family, style, `${name}_${style}.ttf`);
  const ranges = declared(root).flatMap((face) => (face.family === family ? face.ranges : []));
  const cut = await subsetFont(readFileSync(source), lettersIn(ranges), {
    targetFormat: "sfnt",
    noHinting: true,
    preserveNameIds: familyAndStyle,
  });
  writeFileSync(join(to, `${family}-${style}.ttf`), cut);
}

function declared(root: string): Face[] {
  return facesOf(readFileSync(join(root, "src/pages/layout.tsx"), "utf8"));
}

function lettersIn(ranges: Face["ranges"]): string {
  const letters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  return letters.join("");
}
