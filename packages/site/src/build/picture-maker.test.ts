import { join } from "node:path";
import { element, standaloneSvg } from "@thaw/charts";
import { expect, test } from "vitest";
import { pictureMaker } from "./picture-maker.ts";

const makePicture = pictureMaker(join(import.meta.dirname, "../../dist/fonts"));
const pictureOf = (svg: string) => makePicture(svg, "drawing");

const file = (text: string) =>
  standaloneSvg(element("svg", { class: "drawing", width: 200, height: 50 }, element("text", { x: 0, y: 20 }, text)), {
    title: "T",
    alt: "A",
    citation: "Thaw",
    site: "https://thaw.example",
    page: "/",
    theme: "day",
  });

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { signature: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) };
};

test("a drawing becomes a PNG of twice its size", () => {
  const { signature, width } = sizeOf(pictureOf(file("Beria")));
  expect(signature).toBe(0x89504e47);
  expect(width).toBe(2 * (200 + 28));
});

test("a wide drawing keeps its size", () => {
  const wide = file("Beria").replace(/ width="228"/g, ' width="4000"');
  expect(sizeOf(pictureOf(wide)).width).toBe(4000);
});

test("letters are drawn in our own fonts, Cyrillic ones too, and the same every time", () => {
  const [latin, cyrillic, missing] = ["Beria", "Берия", "\u4e2d\u6587"].map((text) =>
    Buffer.from(pictureOf(file(text))),
  );
  expect(latin?.equals(Buffer.from(pictureOf(file("Beria"))))).toBe(true);
  const blank = Buffer.from(pictureOf(file(" ")));
  expect(cyrillic?.equals(blank)).toBe(false);
  expect(cyrillic?.length).toBeGreaterThan(blank.length);
  expect(missing?.equals(cyrillic as Buffer)).toBe(false);
});
