import { element, Markup } from "../markup/element.ts";
import { chartStyle } from "../style/chart-style.ts";

export interface StandaloneOptions {
  readonly title: string;
  /** What the drawing shows, for those who cannot see it. */
  readonly alt: string;
  /** The line below the drawing: what it is, of which release, and where. */
  readonly citation: string;
  /** Address of the site, without a slash at its end: links within the drawing become absolute. */
  readonly site: string;
  /** Path of the page that shows it with its list: to that list lead the marks that have no label. */
  readonly page: string;
  /** What lies over the drawing: the names of lanes. */
  readonly overlay?: Markup;
}

const night =
  "@media (prefers-color-scheme: dark) { svg { --ink: #e4decf; --paper: #14161a; --quiet: #a6a196; --rule: #3a3a3b; --red: #ff907c; } }";
const FOOT = 26;

/**
 * A drawing as a file of its own: with its style, its title, its text for screen readers and its citation line, and links that lead to the site.
 *
 * @throws {TypeError} when the markup is no `svg` of this package
 */
export function standaloneSvg(
  drawing: Markup,
  { title, alt, citation, site, page, overlay }: StandaloneOptions,
): string {
  const root = /^<svg class="([^"]*)" width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(drawing.html);
  if (!root) throw new TypeError("Cannot make a file of it: the markup does not begin with a drawing");
  const [tag, classes = "", width = "0", height = "0"] = root;
  const body = new Markup(drawing.html.slice(tag.length, -"</svg>".length));
  const [w, h] = [Number(width), Number(height) + FOOT];
  const file = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: classes,
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      role: "img",
      "aria-labelledby": "title alt",
    },
    element("title", { id: "title" }, title),
    element("desc", { id: "alt" }, alt),
    element("style", {}, new Markup(`${chartStyle}${night}`)),
    element("rect", { width: w, height: h, fill: "var(--paper, #f8f4ec)" }),
    body,
    overlay,
    element("text", { x: 4, y: h - 8, class: "tick-label" }, citation),
  );
  return `${file.html.replaceAll('href="/', `href="${site}/`).replaceAll('href="#', `href="${site}${page}#`)}\n`;
}
