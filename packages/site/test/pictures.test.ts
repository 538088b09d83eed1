import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
// The built package: its threads begin in a file of it.
import { openPictures } from "../dist/build/pictures.js";

const fonts = join(import.meta.dirname, "../dist/fonts");
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text x="0" y="20">${text}</text></svg>`;
const folder = () => mkdtempSync(join(tmpdir(), "pictures-"));

test("a picture that an earlier build made of the same SVG is taken from it, one that nobody asks for is forgotten", async () => {
  const kept = folder();
  const first = openPictures(fonts, kept);
  const [beria] = await Promise.all([first.of(svg("Beria"), "drawing"), first.of(svg("Malenkov"), "drawing")]);
  await first.close();
  expect(readdirSync(kept)).toHaveLength(2);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), `kept ${name}`);

  const second = openPictures(fonts, kept);
  expect(Buffer.from(await second.of(svg("Beria"), "drawing")).toString()).toMatch(/^kept /);
  expect(Buffer.from(await second.of(svg("Beria"), "page")).equals(Buffer.from(beria))).toBe(false);
  await second.close();
  expect(readdirSync(kept)).toHaveLength(2);
});

test("what is no SVG is refused with a sentence", async () => {
  const pictures = openPictures(fonts, folder());
  await expect(pictures.of("no drawing", "page")).rejects.toThrow("Cannot make a picture");
  await pictures.close();
});
