import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import type { renderToStaticMarkup } from "react-dom/server";

let render: typeof renderToStaticMarkup | undefined;

/**
 * Elements as one piece of HTML, for `dangerouslySetInnerHTML`. Next writes a page five times over (its HTML, and payloads for scripts that this site takes out again),
 * each time element by element; what it is given as one string it copies. Nothing in it may wait or be for a browser alone.
 */
export function staticHtml(node: ReactNode): { __html: string } {
  // Next refuses to bundle React's renderer into pages, and would give it a React that cannot render: so Node loads it, from the app.
  render ??= (
    createRequire(join(process.cwd(), "package.json"))("react-dom/server") as typeof import("react-dom/server")
  ).renderToStaticMarkup;
  return { __html: render(node) };
}
