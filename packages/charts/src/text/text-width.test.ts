import { expect, test } from "vitest";
import { shorten, textWidth, wrapped } from "./text-width.ts";

test("width grows with the letters and the size, and wide letters need more", () => {
  expect(textWidth("Beria", 26)).toBeCloseTo(2 * textWidth("Beria", 13));
  expect(textWidth("WWW", 13)).toBeGreaterThan(textWidth("iii", 13) * 2);
  expect(textWidth("Щ", 10)).toBeGreaterThan(textWidth("г", 10));
});

test("text is cut at a word, and not at all when it fits", () => {
  const title = "Arrest of Lavrentiy Beria";
  expect(shorten(title, 13, 1000)).toBe(title);
  const cut = shorten(title, 13, 90);
  expect(cut).toBe("Arrest of…");
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(90);
});

test("text is broken between words into lines that fit, and nothing of it is lost", () => {
  const title = "Arrest of Lavrentiy Beria";
  expect(wrapped(title, 13, 105)).toEqual(["Arrest of", "Lavrentiy Beria"]);
  expect(wrapped(title, 13, 1)).toEqual(title.split(" "));
  expect(wrapped(title, 13, 1000)).toEqual([title]);
});
