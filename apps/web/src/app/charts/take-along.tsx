import { embedSnippet } from "@thaw/charts";
import { siteUrl } from "@thaw/site/text";
import type { Metadata } from "next";
import { citationOf, drawings } from "./drawings.ts";
import { embedHeight } from "./embed-height.ts";

/** How to take a drawing along: its files, the line to cite, and what to put into a page. For the pages that show it. */
export function TakeAlong({ id }: { id: string }) {
  const drawing = drawings.find((one) => one.id === id);
  if (!drawing) return null;
  const { svg } = drawing.draw();
  const src = `${siteUrl}/embed/${id}.html`;
  return (
    <details className="take-along">
      <summary>Cite, download, embed</summary>
      <p>
        {citationOf(drawing)}, {siteUrl}
        {drawing.page}
      </p>
      <p>
        <a href={`/charts/${id}.svg`}>SVG</a> · <a href={`/charts/${id}.csv`}>data as CSV</a> ·{" "}
        <a href={`/embed/${id}.html`}>the page to embed</a>
      </p>
      <pre>{embedSnippet({ src, title: drawing.title, height: embedHeight(svg) })}</pre>
    </details>
  );
}

/** The link by which a program that knows oEmbed finds out how to show a drawing. */
export function oEmbedLink(id: string): Pick<Metadata, "alternates"> {
  return { alternates: { types: { "application/json+oembed": `${siteUrl}/embed/${id}.json` } } };
}
