import { expect, test } from "vitest";
import { element, fragment } from "./element.ts";

test("text and attributes from data are escaped, markup is not escaped twice", () => {
  const inner = element("text", { "data-x": 'a"b' }, "<Tito & Stalin>");
  expect(element("g", {}, inner).html).toBe('<g><text data-x="a&quot;b">&lt;Tito &amp; Stalin&gt;</text></g>');
});

test("numbers are written to a tenth, and never as -0", () => {
  expect(element("circle", { cx: 2.26, cy: -0.01 }).html).toBe('<circle cx="2.3" cy="0"/>');
});

test("what is undefined or false is left out, and elements that may hold text are closed", () => {
  expect(fragment(undefined, false, element("a", { href: undefined, hidden: false }), 1.25).html).toBe("<a></a>1.3");
});
