import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from "culori";
import { expect, test } from "vitest";
import { drawingStyle } from "./drawing-style.ts";
import { paletteNames, palettes } from "./palette.ts";

const themes = Object.entries(palettes);
const far = differenceCiede2000();
function rgbOf(colour: string): Color {
  const read = parse(colour);
  if (!read) throw new TypeError(`${colour} is no colour`);
  return read;
}

/** How those see who lack one of the three kinds of cone, and those who see all. */
const eyes = {
  all: (colour: string) => colour,
  "no red": (colour: string) => formatHex(filterDeficiencyProt(1)(rgbOf(colour))),
  "no green": (colour: string) => formatHex(filterDeficiencyDeuter(1)(rgbOf(colour))),
  "no blue": (colour: string) => formatHex(filterDeficiencyTrit(1)(rgbOf(colour))),
};

test.each(themes)(
  "words and marks stand out from the paper by %s: 7 to 1 for ink, 4.5 to 1 for every other word",
  (_, colours) => {
    expect(wcagContrast(colours.ink, colours.paper)).toBeGreaterThanOrEqual(7);
    for (const word of [colours.quiet, colours.red])
      expect(wcagContrast(word, colours.paper)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(themes)("words stand out on the grounds of terms and states by %s", (_, colours) => {
  for (const ground of [colours.held, colours.land])
    expect(wcagContrast(colours.ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(eyes))(
  "whoever sees %s tells the red of the present from ink and from paper, by day and by night",
  (_, seen) => {
    for (const { ink, paper, red } of [palettes.light, palettes.dark]) {
      expect(far(seen(red), seen(ink))).toBeGreaterThan(10);
      expect(far(seen(red), seen(paper))).toBeGreaterThan(30);
    }
  },
);

test.each(themes)("grounds differ from paper and from ink in lightness, which every eye tells, by %s", (_, colours) => {
  for (const see of Object.values(eyes)) {
    expect(far(see(colours.held), see(colours.paper))).toBeGreaterThan(4);
    expect(far(see(colours.held), see(colours.ink))).toBeGreaterThan(40);
    expect(far(see(colours.land), see(colours.paper))).toBeGreaterThan(2);
  }
});

test("on paper nothing depends on a colour: all of it is grey", () => {
  for (const colour of Object.values(palettes.print)) expect(colour).toMatch(/^#(..)\1\1$/);
});

test.each(themes)("the mixed colours by %s are those that a page mixes from its ink and paper", (_, colours) => {
  const mix = interpolate([colours.paper, colours.ink], "oklab");
  for (const [name, share] of [
    ["quiet", 0.7],
    ["rule", 0.18],
    ["held", 0.14],
    ["land", 0.07],
  ] as const)
    expect(far(formatHex(mix(share)), colours[name])).toBeLessThan(0.5);
});

test("drawings use no colour but those of the palette", () => {
  const named = Object.fromEntries(paletteNames.map((name) => [name, `<${name}>`])) as unknown as typeof palettes.light;
  expect(drawingStyle(named)).not.toMatch(/#[0-9a-f]{3}|rgb|hsl|oklab|\b(?:black|white|red|grey|gray)\b(?!>)/i);
});
