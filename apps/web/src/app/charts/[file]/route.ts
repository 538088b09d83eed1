import { chartStyle, standaloneSvg } from "@thaw/charts";
import { csv } from "@thaw/chronicle/formats";
import { content } from "@thaw/content";
import { siteUrl } from "@thaw/site/text";
import { citationOf, drawings } from "../drawings.ts";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

const style = "style.css";

/** What an embedded page needs besides the style of drawings: the site's paper and ink, by day and by night. */
const embedStyle = `:root { color-scheme: light dark; --paper: #f8f4ec; --ink: #1c1915; --red: #a3170f; --quiet: #5d584f; --rule: #d4cec3; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --ink: #e4decf; --red: #ff907c; --quiet: #a6a196; --rule: #3a3a3b; } }
.embed { margin: 0; padding: 0.75rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 "Source Sans 3", "Helvetica Neue", Arial, sans-serif; }
.embed h1 { font-size: 1.05rem; margin: 0 0 0.4rem; }
.embed .cite { font-size: 0.8125rem; color: var(--quiet); margin: 0.5rem 0 0; }
.embed .cite a { color: var(--red); }
`;

export function generateStaticParams() {
  return [style, ...drawings.flatMap(({ id }) => [`${id}.svg`, `${id}.csv`])].map((file) => ({ file }));
}

/** The files of each drawing: itself as SVG, with its citation, and the entries it is drawn from as CSV. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  if (file === style) return new Response(chartStyle + embedStyle, { headers: { "Content-Type": "text/css" } });
  const drawing = drawings.find(({ id }) => file.startsWith(`${id}.`));
  if (!drawing) return new Response("", { status: 404 });
  if (file.endsWith(".csv")) {
    const { text } = csv.write(content, drawing.chosen(), { site: siteUrl, updated: "" });
    return new Response(text, { headers: { "Content-Type": csv.mediaType } });
  }
  const { title, alt, page } = drawing;
  const { svg, overlay } = drawing.draw();
  const text = standaloneSvg(svg, {
    title,
    alt,
    citation: citationOf(drawing),
    site: siteUrl,
    page,
    ...(overlay && { overlay }),
  });
  return new Response(text, { headers: { "Content-Type": "image/svg+xml" } });
}
