import { embedDocument, oEmbed } from "@thaw/charts";
import { siteUrl } from "@thaw/site/text";
import { citationOf, drawings } from "../../charts/drawings.ts";
import { embedHeight } from "../../charts/embed-height.ts";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return drawings.flatMap(({ id }) => [{ file: `${id}.html` }, { file: `${id}.json` }]);
}

/** Each drawing as a page for somebody else's `iframe`, and what oEmbed says of it. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const drawing = drawings.find(({ id }) => file.startsWith(`${id}.`));
  if (!drawing) return new Response("", { status: 404 });
  const { id, title, page } = drawing;
  const { svg, figure } = drawing.draw();
  if (file.endsWith(".json")) {
    const src = `${siteUrl}/embed/${id}.html`;
    return Response.json(oEmbed({ src, title, height: embedHeight(svg), provider: "Thaw", site: siteUrl }));
  }
  const html = embedDocument({
    title,
    figure,
    citation: citationOf(drawing),
    home: `${siteUrl}${page}`,
    stylesheet: "/charts/style.css",
    script: "/made/scripts/site.js",
  });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
