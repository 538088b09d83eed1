import { embedSnippet } from "@thaw/charts";
import { siteUrl } from "../../site-url.ts";
import { citationOf } from "./citation-of.ts";
import { findDrawing } from "./drawings.ts";
import { embedHeight, heightOf } from "./embed-height.ts";
import { keptOf } from "./kept-of.ts";
import { isNamed } from "./published-drawing.ts";

/** How to take a drawing along: its files, the line to cite, and what to put into a page. For the pages that show it. */
export function TakeAlong({ id }: { id: string }) {
  const drawing = findDrawing(id);
  if (!drawing) return null;
  const { svg } = drawing.draw();
  const { title } = drawing;
  const kept = keptOf(id);
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
        {embedSnippet({ src: `${siteUrl}/embed/${id}.html`, title, height: embedHeight(heightOf(svg)) })}
      </pre>
      {kept ? (
        <>
          <p>
            <a href={kept.path}>As it was in version {kept.version} of the facts</a>, the same file for good:
          </p>
          <pre className="copyable">
            {embedSnippet({
              src: siteUrl + kept.path,
              title: `${title} (facts version ${kept.version})`,
              height: kept.height,
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
