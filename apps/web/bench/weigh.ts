import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a reader's browser fetches for a page, in bytes: text gzipped, fonts as they are. */
export interface Weight {
  readonly html: number;
  readonly styles: number;
  /** Fonts that the page preloads. Cyrillic ones come only when a page shows Cyrillic, and are not counted. */
  readonly preloaded: number;
  readonly scripts: number;
  readonly requests: number;
}

/** Weigh a page of the built site. */
export function weigh(out: string, path: string): Weight {
  const html = readFileSync(join(out, path.split("?")[0] ?? path, "index.html"), "utf8");
  const styles = hrefs(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const fonts = hrefs(html, /<link rel="preload" href="([^"]+)" as="font"/g);
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].filter(([, rest]) => !rest?.includes("ld+json"));
  return {
    html: gzipped(html),
    styles: sum(styles.map((href) => gzipped(readFileSync(join(out, href), "utf8")))),
    preloaded: sum(fonts.map((href) => statSync(join(out, href)).size)),
    scripts: scripts.length,
    requests: 1 + styles.length + fonts.length,
  };
}

function hrefs(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(([, href]) => (href ? [href.split("?")[0] ?? href] : []));
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
