import { expect, test } from "vitest";
import { element } from "./element.ts";
import { fitted, fittedWidths } from "./fitted.ts";

test("a small drawing is made for a page and for a phone, with ids that do not meet", () => {
  const { html } = fitted((width, ending) => element("svg", { width }, element("pattern", { id: `hatch${ending}` })));
  expect([...html.matchAll(/width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
    fittedWidths.wide,
    fittedWidths.narrow,
  ]);
  expect(new Set([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(2);
});
