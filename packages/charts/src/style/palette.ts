/**
 * The colours of a drawing. Nothing is told by colour alone: what is uncertain is hatched, what is acting dashed, who held office is filled.
 */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  /** Words of the second rank: 70 % of ink on paper. */
  readonly quiet: string;
  /** Lines of the scale: 18 % of ink on paper. */
  readonly rule: string;
  /** The present moment and links. */
  readonly red: string;
  /** Ground of a term: 14 % of ink on paper. */
  readonly held: string;
  /** Ground of a state on the map: 7 % of ink on paper. */
  readonly land: string;
}

export const paletteNames = [
  "ink",
  "paper",
  "quiet",
  "rule",
  "red",
  "held",
  "land",
] as const satisfies readonly (keyof Palette)[];

/**
 * By day, by night and on paper, as the site's tokens have them. A test holds them to the contrast that WCAG 2.2 asks for and to distances that those who see
 * no red, no green or no blue can tell.
 */
export const palettes = {
  light: {
    ink: "#1c1915",
    paper: "#f8f4ec",
    quiet: "#56524d",
    rule: "#ccc8c0",
    red: "#a3170f",
    held: "#d5d1ca",
    land: "#e6e3db",
  },
  dark: {
    ink: "#e4decf",
    paper: "#14161a",
    quiet: "#9e9b93",
    rule: "#333436",
    red: "#ff907c",
    held: "#2c2d30",
    land: "#202125",
  },
  print: {
    ink: "#000000",
    paper: "#ffffff",
    quiet: "#2e2e2e",
    rule: "#c4c4c4",
    red: "#000000",
    held: "#d1d1d1",
    land: "#e8e8e8",
  },
} as const satisfies Record<string, Palette>;
