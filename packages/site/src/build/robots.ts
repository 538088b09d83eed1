import { siteUrl } from "../site-url.ts";

/** Everything may be read by everybody. */
export function robots(): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap.xml", siteUrl).href}\n`;
}
