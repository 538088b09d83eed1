import { expect, test, vi } from "vitest";
import { defineSite } from "../src/site.ts";
import { english, type Words } from "../src/words/english.ts";
import { saidBySite } from "./said-by-the-site.ts";
import { tower } from "./tower-in-russian.ts";

// A site in Russian letters with a dictionary in Latin ones, each of its texts between ⟦ and ⟧: any Latin letter outside is a word that never went through the dictionary.
vi.mock("@thaw/site/subject", () => ({
  site: defineSite({
    ...tower,
    locale: "ru",
    words: marked(english) as Words,
    licences: { content: "Л1", code: "Л2" },
  }),
}));

function marked(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      if (key === "language") return [key, value];
      if (key === "months") return [key, (value as string).replace(/\S+/g, "⟦$&⟧")];
      return [key, typeof value === "string" ? `⟦${value}⟧` : marked(value as object)];
    }),
  );
}

/** A text without what the dictionary said in it, to the innermost; of what had no room, to the ellipsis. */
function beside(text: string): string {
  let left = text.replace(/⟦[^⟦⟧]*…/g, "");
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return left;
}

/** Formats, and the address of the site itself. */
const names = /https?:\/\/\S+|\b[0-9a-f]{12}\b|\b(?:JSON|Markdown|SVG|PNG)\b/g;

test("every word of the interface comes from the dictionary", { timeout: 120_000 }, async () => {
  const said = await saidBySite();
  const strays = said.flatMap(({ where, text }) =>
    [
      ...beside(text)
        .replace(names, "")
        .matchAll(/[^\n]{0,40}[A-Za-z][^\n]{0,40}/g),
    ].map(([stray]) => `${where}: ${stray.trim()}`),
  );
  expect([...new Set(strays)]).toEqual([]);
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter(({ text }) => text.includes("⟦")).length).toBeGreaterThan(100);
});

test("no hole of a phrase stays open on a page", async () => {
  const open = (await saidBySite()).flatMap(({ where, text }) =>
    [...text.matchAll(/\{\w*\}/g)].map(([hole]) => `${where}: ${hole}`),
  );
  expect(open).toEqual([]);
});
