import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";

vi.spyOn(process, "cwd").mockReturnValue(join(import.meta.dirname, ".."));

/** A text that a reader of the site meets, and where. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** Everything that the site of the subject in place says: its pages with their frames and heads, answers, feeds, files of drawings. One page of each route is enough. */
export async function saidBySite(): Promise<Said[]> {
  const { pathsOf, routeOf, routes } = await import("../src/pages/routes.ts");
  const pages = routes.flatMap((route) => pathsOf(route).map((path) => path));
  const few = new Map<string, string[][]>();
  for (const path of pages) {
    const pattern = routeOf(path)?.route.pattern ?? "";
    const known = few.get(pattern) ?? [];
    if (known.length < (pattern.startsWith("on/") ? 3 : 80)) few.set(pattern, [...known, path]);
  }
  // Days with something to tell, besides the first of the period.
  few.set("on/[date]", [
    ["on", "1919-07-30"],
    ["on", "1920-02-25"],
    ["on", "1921-06-29"],
    ["on", "1921-07-05"],
    ["on", "1922-03-19"],
  ]);
  const said: Said[] = [];
  for (const path of [...few.values()].flat()) said.push(...(await saidByPage(path)));
  return [...said, ...(await saidAround()), ...(await saidByFiles())];
}

async function saidByPage(path: readonly string[]): Promise<Said[]> {
  const { routeOf } = await import("../src/pages/routes.ts");
  const found = routeOf(path);
  if (!found) throw new Error(`No page at ${path.join("/")}`);
  const { default: Page, generateMetadata, metadata } = found.route.page;
  const params = Promise.resolve(found.params);
  const where = `/${path.join("/")}/`;
  const head = (generateMetadata ? await generateMetadata({ params }) : metadata) ?? {};
  return [
    ...inHtml(where, renderToStaticMarkup((await Page({ params })) as ReactNode)),
    { where: `${where} title`, text: String(head.title ?? "") },
    { where: `${where} description`, text: head.description ?? "" },
  ];
}

/** The frame of every page, the front page, the page for an address that leads nowhere, and what only a server answers. */
async function saidAround(): Promise<Said[]> {
  const { SiteFooter, SiteHeader } = await import("../src/components/site-header.tsx");
  const { default: HomePage } = await import("../src/pages/home.tsx");
  const { default: NotFoundPage } = await import("../src/pages/not-found.tsx");
  const { content, site } = await import("../src/subject.ts");
  const { compareAnswer, pathAnswer, searchAnswer, suggestions } = await import("../src/answers/index.tsx");
  const { manifest } = await import("../src/build/manifest.ts");
  const around: [where: string, html: string][] = [
    ["header", renderToStaticMarkup(createElement(SiteHeader))],
    ["footer", renderToStaticMarkup(createElement(SiteFooter, { release: content.release }))],
    ["home", renderToStaticMarkup(createElement(HomePage))],
    ["not found", renderToStaticMarkup(createElement(NotFoundPage))],
    ["search", searchAnswer("башня")],
    ["search a day", searchAnswer("29 июня 1921")],
    ["search nothing", searchAnswer("ъъъъъ")],
    ["compare", compareAnswer("1920-02-24", "1921-06-01")],
    ["compare the same", compareAnswer("1920-02-24", "1920-02-24")],
    ["compare outside", compareAnswer("1820-02-24", "1920-02-24")],
    ["compare no day", compareAnswer("вчера", "1920-02-24")],
    ["path", pathAnswer("vadim-podbelsky", "valerian-dovgalevsky")],
    ["path of nobody", pathAnswer("никто", "valerian-dovgalevsky")],
    ["suggestions", suggestions("/events/tower-opend/")],
    ["suggestions of a day", suggestions("/on/1820-01-01/")],
  ];
  const { name, short_name, description } = JSON.parse(manifest()) as Record<string, string>;
  return [
    ...around.flatMap(([where, html]) => inHtml(where, html)),
    { where: "manifest", text: [name, short_name, description].join("\n") },
    { where: "head", text: `${site.title}\n${site.description}\n${site.story.lead}\n${site.search.hint}` },
  ];
}

/** Feeds, drawings as files, pictures for links, the palette's index. */
async function saidByFiles(): Promise<Said[]> {
  const { writeFeeds } = await import("../src/build/write-feeds.ts");
  const { entryIndex } = await import("../src/search/entry-index-of.ts");
  const { allDrawings } = await import("../src/drawings/published/drawings.ts");
  const { pictureOfPage } = await import("../src/pictures/picture-of-page.ts");
  const { pictured } = await import("../src/text/pictured.ts");
  const out = mkdtempSync(join(tmpdir(), "said-"));
  writeFeeds(out);
  const feed = (name: string) => readFileSync(join(out, name), "utf8");
  const texts = (xml: string) =>
    [...xml.matchAll(/<(?:title|summary)[^>]*>([^<]*)/g)].map(([, text]) => text).join("\n");
  const events =
    feed("today.ics")
      .replace(/\r\n /g, "")
      .match(/^(?:SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME):.*$/gm) ?? [];
  const said: Said[] = [
    { where: "today.atom", text: texts(feed("today.atom")) },
    { where: "corrections.atom", text: texts(feed("corrections.atom")) },
    { where: "today.ics", text: events.map((line) => line.replace(/^[A-Z-]+:/, "").replace(/\\n/g, " ")).join("\n") },
    {
      where: "index of the palette",
      text: entryIndex()
        .map(([, , label, detail]) => `${label} ${detail}`)
        .join("\n"),
    },
    ...allDrawings().flatMap((drawing) => {
      const { svg, overlay, figure } = drawing.draw();
      return [
        { where: `drawing ${drawing.id}`, text: [drawing.title, drawing.alt, drawing.note ?? ""].join("\n") },
        ...[svg, overlay, figure, drawing.table?.()].flatMap((markup) =>
          inHtml(`drawing ${drawing.id}`, markup?.html ?? ""),
        ),
      ];
    }),
    ...[undefined, ...pictured()].flatMap((page) => inHtml(`picture ${page?.id ?? ""}`, pictureOfPage(page))),
  ];
  rmSync(out, { recursive: true });
  return said;
}

/** What is there in any language: code, keys, addresses, and citations, which their styles word in English. */
const verbatim = /<(script|style|code|pre|kbd)\b[\s\S]*?<\/\1>|<dl class="citations">[\s\S]*?<\/dl>/g;
const read =
  /\b(?:title|aria-label|alt|placeholder|data-label|data-title|data-alt|data-cite|data-whole|content)="([^"]*)"/g;

/** What a reader sees and hears of HTML. */
function inHtml(where: string, html: string): Said[] {
  const shown = html.replace(verbatim, " ");
  const attributes = [...shown.matchAll(read)].map(([, text = ""]) => ({
    where: `${where} attribute`,
    text: plain(text),
  }));
  return [{ where, text: plain(shown.replace(/<[^>]+>/g, " ")) }, ...attributes];
}

function plain(text: string): string {
  return text
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
