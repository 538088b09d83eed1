import { expect, test } from "vitest";
import { formatFile } from "./format-file.ts";
import { FormatError, formatYaml } from "./format-yaml.ts";

test.each([
  ["a:   [ b,c ] # why\n", "a: [b, c] # why\n"],
  ["a: {b: c,  d: [e]}\n", "a: { b: c, d: [e] }\n"],
  ["a:\n- b\n- c\n", "a:\n  - b\n  - c\n"],
  ["# first\n\n\n\na: 1953\n\n# second\nb: 'x'\n", "# first\n\na: 1953\n\n# second\nb: 'x'\n"],
  ["a: no\nb: 0784\nc: 1953-03\n", "a: no\nb: 0784\nc: 1953-03\n"],
  ["a: a text that\n  is broken\n", "a: a text that is broken\n"],
  ["a: >-\n  folded\n  text\n", "a: >-\n  folded text\n"],
])("%j is put into shape", (text, shaped) => {
  expect(formatYaml(text)).toBe(shaped);
  expect(formatYaml(shaped)).toBe(shaped);
});

test.each(["a: [b\n", "a: 1\na: 2\n", "a: &x 1\nb: *x\n"])("%j is refused, not mended", (text) => {
  expect(() => formatYaml(text)).toThrow(FormatError);
});

test("of a story the front matter is put into shape, and its prose left alone", () => {
  expect(formatFile("stories/a.md", "---\ntitle:   A\n---\n\nSome   prose: [ x ].\n")).toBe(
    "---\ntitle: A\n---\n\nSome   prose: [ x ].\n",
  );
  expect(formatFile("stories/a.md", "no front matter")).toBe("no front matter");
});
