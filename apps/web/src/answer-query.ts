import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `build/prepare.ts` bundles from `answers/`. It opens the whole content, and so is loaded by the first query, not before. */
interface Answers {
  searchAnswer(query: string): string;
}

let loaded: Promise<Answers> | undefined;

/**
 * A page that answers what a reader typed: `/search/?q=…`. Nothing for any other address: that is a file.
 *
 * @param out the built site.
 */
export function answerQuery(out: string, address: string): Promise<string> | undefined {
  const { pathname, searchParams } = new URL(address, "http://site");
  if (pathname !== "/search/" && pathname !== "/search") return undefined;
  const query = searchParams.get("q")?.trim().slice(0, 200) ?? "";
  return query === "" ? undefined : answerSearch(out, query);
}

async function answerSearch(out: string, query: string): Promise<string> {
  const { searchAnswer } = await answers();
  return readFileSync(join(out, "search/index.html"), "utf8")
    .replace('<div id="answer"></div>', () => searchAnswer(query))
    .replace('<input id="query"', () => `<input id="query" value="${escaped(query)}"`);
}

function answers(): Promise<Answers> {
  const bundle = new URL("../dist/answers.js", import.meta.url).href;
  loaded ??= import(bundle) as Promise<Answers>;
  return loaded;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
