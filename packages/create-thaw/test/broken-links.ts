import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The links of a built site that lead to no page, no file and no place on a page: each with a page that has it. */
export function brokenLinks(out: string): string[] {
  const pages = new Map<string, { links: string[]; ids: Set<string> }>(
    readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .map((path) => {
        const html = readFileSync(join(out, path), "utf8");
        const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
        const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
        return [`/${path.replaceAll("\\", "/").replace(/index\.html$/, "")}`, { links, ids }] as const;
      }),
  );
  const broken = new Map<string, string>();
  for (const [page, { links }] of pages) {
    for (const href of links.filter((link) => !/^(?:https?|mailto|data):/.test(link))) {
      const { pathname, hash } = new URL(href, `http://site${page}`);
      const target = pages.get(decodeURIComponent(pathname));
      const there = target
        ? hash === "" || target.ids.has(decodeURIComponent(hash.slice(1)))
        : existsSync(join(out, pathname));
      if (!there) broken.set(href, page);
    }
  }
  return [...broken].map(([href, page]) => `${page}: ${href}`);
}
