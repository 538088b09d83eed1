import { expect, test } from "vitest";
import { element } from "../markup/element.ts";
import { standaloneSvg } from "./standalone-svg.ts";

const options = {
  title: "T & T",
  alt: "What it shows",
  citation: "Thaw, release 1",
  site: "https://thaw.example",
  page: "/timeline/",
};

test("a drawing becomes a file with its style, its words, its citation and links that lead home", () => {
  const file = standaloneSvg(
    element(
      "svg",
      { class: "drawing", width: 100, height: 50, viewBox: "0 0 100 50", "aria-hidden": "true" },
      element("a", { href: "/events/x/" }, "x"),
      element("a", { href: "#timeline-7" }, "y"),
    ),
    options,
  );
  expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="drawing" width="128" height="/);
  expect(file).toContain('<title id="title">T &amp; T</title>');
  expect(file).toContain('href="https://thaw.example/events/x/"');
  expect(file).toContain('href="https://thaw.example/timeline/#timeline-7"');
  expect(file).toContain("Thaw, release 1");
  expect(file).not.toContain("aria-hidden");
  expect(file).not.toContain("var(");
  expect(file).not.toContain("color-mix");
  expect(file).not.toContain("Hatched");
});

test("a file says what its hatching means, and for a picture of pixels it has the colours of the day alone", () => {
  const drawing = element("svg", { class: "drawing", width: 100, height: 50 }, element("rect", { class: "hatched" }));
  expect(standaloneSvg(drawing, options)).toContain("Hatched: what the sources leave uncertain.");
  expect(standaloneSvg(drawing, { ...options, note: "Approximate." })).toContain(">Approximate.<");
  expect(standaloneSvg(drawing, options)).toContain("prefers-color-scheme");
  expect(standaloneSvg(drawing, { ...options, theme: "day" })).not.toContain("prefers-color-scheme");
});

test("what is no drawing is refused", () => {
  expect(() => standaloneSvg(element("p", {}, "x"), options)).toThrow("does not begin with a drawing");
});
