import { embedSnippet } from "@thaw/charts";
import { siteUrl } from "@thaw/site/text";
import type { Metadata } from "next";
import { citationOf, findDrawing, isNamed } from "./drawings.ts";
import { embedHeight } from "./embed-height.ts";
import { frozenOf } from "./frozen-of.ts";

/** How to take a drawing along: its files, the line to cite, and what to put into a page. For the pages that show it. */
export function TakeAlong({ id }: { id: string }) {
  const drawing = findDrawing(id);
  if (!drawing) return null;
  const { svg } = drawing.draw();
  const { title } = drawing;
  const frozen = frozenOf(id);
  return (
    <details className="take-along">
      <summary>Cite, download, embed</summary>
      <p>
        {citationOf(drawing)}, {siteUrl}
        {drawing.page}
      </p>
      <p>
        <Files id={id} picture={isNamed(drawing)} />
      </p>
      <p hidden data-save-shown={id} data-title={title} data-alt={drawing.alt} data-cite={citationOf(drawing)}>
        As it is shown now:{" "}
        <button type="button" value="svg">
          SVG
        </button>{" "}
        <button type="button" value="png">
          PNG
        </button>
      </p>
      <p>
        In a page of yours, <a href={`/embed/${id}.html`}>with what is corrected later</a>:
      </p>
      <pre className="copyable">
        {embedSnippet({ src: `${siteUrl}/embed/${id}.html`, title, height: embedHeight(svg) })}
      </pre>
      {frozen ? (
        <>
          <p>
            <a href={frozen.path}>As it was in version {frozen.version} of the facts</a>, the same file for good:
          </p>
          <pre className="copyable">
            {embedSnippet({
              src: siteUrl + frozen.path,
              title: `${title} (facts version ${frozen.version})`,
              height: embedHeight({ html: frozen.svg }),
            })}
          </pre>
        </>
      ) : null}
    </details>
  );
}

/** The files of a drawing. */
export function Files({ id, picture }: { id: string; picture: boolean }) {
  return (
    <>
      <a href={`/charts/${id}.svg`}>SVG</a>
      {picture ? (
        <>
          {" "}
          · <a href={`/charts/${id}.png`}>PNG</a>
        </>
      ) : null}{" "}
      · data as <a href={`/charts/${id}.csv`}>CSV</a> or <a href={`/charts/${id}.json`}>JSON</a>
    </>
  );
}

/** The links by which a program that knows oEmbed finds out how to show a drawing: as it is now, and as it was in the newest release. */
export function oEmbedLink(id: string): Pick<Metadata, "alternates"> {
  const title = findDrawing(id)?.title ?? id;
  const frozen = frozenOf(id);
  const links = [
    { url: `${siteUrl}/embed/${id}.json`, title },
    ...(frozen
      ? [{ url: `${siteUrl}/embed/${frozen.version}/${id}.json`, title: `${title}, version ${frozen.version}` }]
      : []),
  ];
  return { alternates: { types: { "application/json+oembed": links } } };
}
