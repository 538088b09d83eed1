import { readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { defineSite } from "../src/site.ts";
import { tokenOf, tokensCss } from "../src/theme/tokens-css.ts";
import { usual } from "../src/theme/usual.ts";

test("a dataset and a name make a site; the rest has defaults that name no subject but the dataset's", () => {
  const site = defineSite({ dataset: content, name: "Towers" });
  expect(site).toMatchObject({
    title: `Towers: ${content.subject.title}`,
    motto: content.subject.title,
    id: content.subject.id,
    language: "en",
    locale: "en-GB",
    releases: [],
    licences: { content: "CC BY 4.0", code: "MIT" },
  });
  expect(site.days.about("1953-03-05")).toBeUndefined();
});

test.each([
  [{ name: " " }, "needs a name"],
  [{ name: "x", answer: "short-anwser" }, 'no story "short-anwser"; did you mean "short-answer"'],
])("%j is refused, with what is wanted", (config, message) => {
  expect(() => defineSite({ dataset: content, ...config })).toThrow(message);
});

test("the colours that pictures and drawings take are those of the style sheet", () => {
  const css = readFileSync(join(import.meta.dirname, "../src/style/tokens.css"), "utf8");
  const [day = "", night = ""] = css.split("prefers-color-scheme: dark");
  for (const [name, token] of Object.entries(tokenOf)) {
    expect(day).toContain(`${token}: ${usual.light[name as keyof typeof usual.light]};`);
    expect(night).toContain(`${token}: ${usual.dark[name as keyof typeof usual.dark]};`);
  }
});

test("a theme is the tokens it changes, by day and by night; an empty one changes nothing", () => {
  expect(tokensCss({})).toBe("");
  expect(tokensCss({ light: { accent: "#1d4e89" }, tokens: { "--serif": "Georgia, serif" } })).toBe(
    ":root { --red: #1d4e89; --serif: Georgia, serif; }\n@media (prefers-color-scheme: dark) { :root { --red: #ff907c; } }\n",
  );
  expect(tokensCss({ dark: { paper: "#000" } })).toBe(
    "@media (prefers-color-scheme: dark) { :root { --paper: #000; } }\n",
  );
});

test("a token cannot end its rule", () => {
  expect(() => tokensCss({ light: { ink: "red; } body { display: none" } })).toThrow("--ink");
});
