declare module "subset-font" {
  /** A font with some of its letters and a part of its axes, by HarfBuzz. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: "woff2" | "sfnt";
      readonly noHinting?: boolean;
      readonly preserveNameIds?: readonly number[];
      readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
