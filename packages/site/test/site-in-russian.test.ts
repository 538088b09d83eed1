import { expect, test, vi } from "vitest";
import { defineSite } from "../src/site.ts";
import { english } from "../src/words/english.ts";
import { russian } from "../src/words/russian.ts";
import { saidBySite } from "./said-by-the-site.ts";
import { tower } from "./tower-in-russian.ts";

vi.mock("@thaw/site/subject", () => ({ site: defineSite({ ...tower, licences: { content: "Л1", code: "Л2" } }) }));

/** What is written in Latin letters in Russian too: formats, keys, an address. */
const latin =
  /https?:\/\/\S+|\b[0-9a-f]{12}\b|\b(?:JSON|Markdown|BibTeX|CSV|SVG|PNG|API|Natural Earth|cookie|Ctrl|K|Enter)\b/g;

test("a corpus in Russian has its site in Russian, without saying more", async () => {
  const { site } = await import("../src/subject.ts");
  expect(site).toMatchObject({ language: "ru", locale: "ru", words: { language: "ru" } });
});

test("no Latin letter is left where none belongs", { timeout: 120_000 }, async () => {
  const strays = (await saidBySite()).flatMap(({ where, text }) =>
    [...text.replace(latin, "").matchAll(/[^\n]{0,40}[A-Za-z][^\n]{0,40}/g)].map(
      ([stray]) => `${where}: ${stray.trim()}`,
    ),
  );
  expect([...new Set(strays)]).toEqual([]);
});

/** Every text of a dictionary, by its path. */
function textsOf(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );
}

test("the Russian has the holes and the marked parts of the English, and counts as Russian does", () => {
  const parts = (text: string) =>
    [...new Set([...text.matchAll(/(?<=\{)\w+|<\/\w+>/g)].map(([part]) => part))].sort().join(" ");
  const known = new Map(textsOf(english).map(([path, text]) => [path, parts(text)]));
  for (const [path, text] of textsOf(russian))
    expect(`${path}: ${parts(text)}`).toBe(
      `${path}: ${known.get(path.replace(/\.\w+$/, ".other")) ?? known.get(path)}`,
    );
  const plurals = textsOf(russian).filter(([path]) => path.endsWith(".other"));
  for (const [path] of plurals)
    for (const form of ["one", "few", "many"])
      expect(
        textsOf(russian).some(([own]) => own === path.replace(/other$/, form)),
        `${path} ${form}`,
      ).toBe(true);
});

test("its typography is Russian: « », ё where it is due, no straight quotes", () => {
  for (const [path, text] of textsOf(russian)) {
    expect(text, path).not.toMatch(/["“”']/);
    expect(text, path).not.toMatch(/\b(?:еще|счет|прочтен|учет)/);
  }
});
