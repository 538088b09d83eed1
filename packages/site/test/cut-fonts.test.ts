import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { facesOf } from "../build/cut-fonts.ts";

const faces = facesOf(readFileSync(join(import.meta.dirname, "../src/pages/layout.tsx"), "utf8"));
const scriptOf = (letter: string, family = "source-serif-4") =>
  faces
    .filter((face) => face.family === family)
    .filter(({ ranges }) =>
      ranges.some(([first, last]) => letter >= String.fromCodePoint(first) && letter <= String.fromCodePoint(last)),
    )
    .map(({ script }) => script);

test("every font that the layout declares is cut to what it declares", () => {
  expect(faces.map(({ family, script }) => `${family} ${script}`)).toEqual(
    ["source-serif-4", "source-sans-3"].flatMap((family) =>
      ["latin", "europe", "extended", "cyrillic"].map((script) => `${family} ${script}`),
    ),
  );
  expect(faces.every(({ weights }) => weights.min <= 400 && weights.max >= 700)).toBe(true);
});

test.each([
  ["é", "latin"],
  ["“", "latin"],
  ["č", "europe"],
  ["Ł", "europe"],
  ["ő", "europe"],
  ["ș", "europe"],
  ["ə", "europe"],
  ["ō", "europe"],
  ["ồ", "extended"],
  ["ь", "cyrillic"],
  ["қ", undefined],
  ["ј", "cyrillic"],
])("%s is fetched with one font: %s", (letter, script) => {
  for (const family of ["source-serif-4", "source-sans-3"])
    expect(scriptOf(letter, family)).toEqual(script === undefined ? [] : [script]);
});
