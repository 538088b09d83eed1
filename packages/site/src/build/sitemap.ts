import { siteUrl } from "../site-url.ts";
import { eventDays } from "../text/address.ts";

/**
 * Every page but the days on which nothing is dated; those are reached from their neighbours.
 *
 * @param pages the addresses of all pages: `/events/arrest-of-beria/`.
 */
export function sitemap(pages: readonly string[]): string {
  const dated = new Set(eventDays.map((day) => `/on/${day}/`));
  const told = pages.filter((path) => !/^\/on\/./.test(path) || dated.has(path));
  const entries = told.map((path) => `<url>\n<loc>${escaped(new URL(path, siteUrl).href)}</loc>\n</url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
