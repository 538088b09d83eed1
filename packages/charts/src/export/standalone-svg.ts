import { element, Markup } from "../markup/element.ts";
import { wrapped } from "../text/text-width.ts";
import { fileStyle } from "./file-style.ts";

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
  /** What whoever sees it alone must know of it, in a line above the citation. */
  readonly note?: string;
  /** `day` for a picture of pixels; else the file turns with the theme of whoever looks at it. */
  readonly theme?: "day" | "both";
  /** What is said of hatching, in the language of the file. */
  readonly hatched?: string;
}

const margin = 14;
const sizes = { title: 17, titleLine: 22, line: 16, foot: 10 } as const;

/**
 * A drawing as a file of its own: with its style, its title, its text for screen readers and its citation line, and links that lead to the site, in the whole
 * window where the file stands in a frame.
 *
 * @throws {TypeError} when the markup is no `svg` of this package
 */
export function standaloneSvg(
  drawing: Markup,
  {
    title,
    alt,
    citation,
    site,
    page,
    overlay,
    note,
    theme = "both",
    hatched = "Hatched: what the sources leave uncertain.",
  }: StandaloneOptions,
): string {
  const root = /^<svg class="([^"]*)" width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(drawing.html);
  if (!root) throw new TypeError("Cannot make a file of it: the markup does not begin with a drawing");
  const [tag, classes = "", width = "0", height = "0"] = root;
  const body = new Markup(drawing.html.slice(tag.length, -"</svg>".length));
  const shown = Math.min(Number(width), 900);
  const titles = wrapped(title, sizes.title, shown);
  const hatchNote = drawing.html.includes('class="hatched"') ? hatched : "";
  const notes = [
    ...(note ? wrapped(note, 12, shown) : []),
    ...(hatchNote ? [hatchNote] : []),
    ...wrapped(citation, 12, shown),
  ];
  const top = margin + titles.length * sizes.titleLine + 6;
  const below = top + Number(height) + sizes.foot;
  const [w, h] = [Number(width) + 2 * margin, below + notes.length * sizes.line + margin - 4];
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
    element("style", {}, new Markup(fileStyle(theme))),
    element("rect", { width: w, height: h, class: "sheet" }),
    titles.map((line, index) =>
      element("text", { x: margin, y: margin + 13 + index * sizes.titleLine, class: "file-title" }, line),
    ),
    element("g", { transform: `translate(${margin} ${top})` }, body, overlay),
    notes.map((line, index) =>
      element("text", { x: margin, y: below + 12 + index * sizes.line, class: "tick-label" }, line),
    ),
  );
  return `${file.html
    .replaceAll('<a href="/', `<a target="_top" href="${site}/`)
    .replaceAll('<a href="#', `<a target="_top" href="${site}${page}#`)}\n`;
}
