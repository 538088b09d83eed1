import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadOfSubject } from "../build/load-of-subject.ts";

/**
 * A page that answers what a reader typed: `/search/?q=…`, `/compare/?from=…&to=…`, `/on/?day=…`, `/network/path/?from=…&to=…`. Nothing for any other address: that is a file.
 * The whole content is opened by the first question that needs it, not before.
 *
 * @param out the built site.
 */
export function answerQuery(out: string, address: string): Promise<string> | undefined {
  if (!URL.canParse(address, "http://site")) return undefined;
  const { pathname, searchParams } = new URL(address, "http://site");
  const typed = (name: string) => searchParams.get(name)?.trim().slice(0, 200) ?? "";
  if (/^\/search\/?$/.test(pathname) && typed("q") !== "") return answerSearch(out, typed("q"));
  if (/^\/compare\/?$/.test(pathname) && (typed("from") !== "" || typed("to") !== ""))
    return answerCompare(out, typed("from"), typed("to"));
  if (/^\/network\/path\/?$/.test(pathname) && typed("from") !== "" && typed("to") !== "")
    return answerPath(out, typed("from"), typed("to"));
  if (/^\/on\/?$/.test(pathname)) return pageOfDay(out, typed("day"));
  return undefined;
}

/** The page of a day; nothing when there is none, and then the list of days is the answer. */
function pageOfDay(out: string, day: string): Promise<string> | undefined {
  const path = `on/${day}/index.html`;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && existsSync(join(out, path)) ? Promise.resolve(page(out, path)) : undefined;
}

/** The page for an address that leads nowhere, with what it may have meant. */
export async function answerNotFound(out: string, address: string): Promise<string> {
  const { suggestions } = await loadOfSubject(dirname(out));
  return filled(page(out, "404.html"), suggestions(new URL(address, "http://site").pathname.slice(0, 200)));
}

async function answerSearch(out: string, query: string): Promise<string> {
  const { searchAnswer } = await loadOfSubject(dirname(out));
  return filled(page(out, "search/index.html"), searchAnswer(query)).replace(
    '<input id="query"',
    () => `<input id="query" value="${escaped(query)}"`,
  );
}

async function answerCompare(out: string, from: string, to: string): Promise<string> {
  const { compareAnswer } = await loadOfSubject(dirname(out));
  return filled(page(out, "compare/index.html"), compareAnswer(from, to));
}

async function answerPath(out: string, from: string, to: string): Promise<string> {
  const { pathAnswer } = await loadOfSubject(dirname(out));
  const html = page(out, "network/path/index.html").replace('<div id="path-answer" aria-live="polite"></div>', () =>
    pathAnswer(from, to),
  );
  return chosen(chosen(html, "from", from), "to", to);
}

/** The page with a value chosen in one of its lists. */
function chosen(html: string, name: string, value: string): string {
  return html.replace(new RegExp(`<select name="${name}">.*?</select>`, "s"), (list) =>
    list.replace(' selected=""', "").replace(`<option value="${escaped(value)}"`, (option) => `${option} selected=""`),
  );
}

function page(out: string, path: string): string {
  return readFileSync(join(out, path), "utf8");
}

function filled(html: string, answer: string): string {
  return html.replace('<div id="answer"></div>', () => answer);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
