import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { folders } from "./folders.ts";
import { out } from "./site.ts";

if (!existsSync(join(out, "index.html"))) throw new Error("The site is not built: run `npx pnpm@12 build` first.");

const front = readFileSync(join(out, "index.html"), "utf8");
if (!front.includes(content.release.id))
  throw new Error("The site was built from another release of the content: run `npx pnpm@12 build` first.");

/** Every exported page by its address, with its links and the ids that can be linked to. */
const pages = new Map<string, { links: string[]; ids: Set<string | undefined>; scripts: string[] }>(
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const html = readFileSync(join(out, path), "utf8");
      const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
      const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      return [`/${path.replace(/index\.html$/, "")}`, { links, ids, scripts }] as const;
    }),
);

test("every link within the site leads to a page or a file, and every fragment to a place on it", () => {
  const broken: string[] = [];
  for (const [page, { links }] of pages) {
    for (const href of links) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const { pathname, hash } = new URL(href, `http://site${page}`);
      const target = pages.get(decodeURIComponent(pathname));
      if (!target && !existsSync(join(out, pathname))) broken.push(`${page}: ${href}`);
      else if (target && hash && !target.ids.has(decodeURIComponent(hash.slice(1)))) broken.push(`${page}: ${href}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
});

test("no page carries a script but our own, from a file of its own", () => {
  const own = '<script type="module" src="/made/scripts/site.js" async="">';
  const running = [...pages].filter(([, { scripts }]) =>
    scripts.some((tag) => tag !== own && !tag.includes("application/ld+json")),
  );
  expect(running.map(([page]) => page)).toEqual([]);
});

test("every entry, every claim and every day of the period has its page, and every entry its data", () => {
  const kinds = Object.keys(folders) as (keyof typeof folders)[];
  const wanted = [
    ...kinds.flatMap((kind) => content.all(kind).map(({ id }) => `/${folders[kind]}/${id}/`)),
    ...content.claims.map(({ id }) => `/claims/${id}/`),
    "/on/1953-02-28/",
    "/on/1956-02-29/",
    "/on/1964-11-16/",
  ];
  expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  const twins = kinds.flatMap((kind) => content.all(kind).map(({ id }) => `${folders[kind]}/${id}.json`));
  expect(twins.filter((path) => !existsSync(join(out, path)))).toEqual([]);
});

test("nothing is left that only Next's own scripts would fetch", () => {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  expect(
    files.filter(
      (path) =>
        /\.js$|\.txt$/.test(path) && path !== "robots.txt" && path !== "offline.js" && !path.startsWith("made/"),
    ),
  ).toEqual([]);
});
