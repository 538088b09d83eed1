import { join } from "node:path";
import { createElement } from "react";
import { expect, test, vi } from "vitest";
import { staticHtml } from "./static-html.ts";

vi.spyOn(process, "cwd").mockReturnValue(join(import.meta.dirname, "../.."));

test("elements become the HTML that a page has without scripts", () => {
  const Greeting = ({ name }: { name: string }) => createElement("p", { className: "hello" }, "Hello, ", name);
  expect(staticHtml(createElement(Greeting, { name: "<Beria> & others" }))).toEqual({
    __html: '<p class="hello">Hello, &lt;Beria&gt; &amp; others</p>',
  });
});

test("a part that would have to be waited for is refused", () => {
  const Late = async () => "late";
  expect(() => staticHtml(createElement(Late))).toThrow();
});
