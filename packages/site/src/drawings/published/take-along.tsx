import { embedSnippet } from "@thaw/charts";
import type { ReactNode } from "react";
import { siteUrl } from "../../site-url.ts";
import { say, words } from "../../subject.ts";
import { rich } from "../../text/rich.tsx";
import { citationOf } from "./citation-of.ts";
import { findDrawing } from "./drawings.ts";
import { embedHeight, heightOf } from "./embed-height.ts";
import { keptOf } from "./kept-of.ts";
import { isNamed } from "./published-drawing.ts";

/**
 * How to take a drawing along: its files, the line to cite, and what to put into a page. For the pages that show it; nothing for what has no files.
 *
 * @param still whether nobody changes the drawing where it stands: then it is not offered as it is shown.
 */
export function TakeAlong({ id, still = false }: { id: string; still?: boolean }) {
  const drawing = findDrawing(id);
  if (!drawing) return null;
  const { svg } = drawing.draw();
  const { title } = drawing;
  const kept = keptOf(id);
  return (
    <details className="take-along">
      <summary>{words.drawings.take}</summary>
      <p>
        {citationOf(drawing)}, {siteUrl}
        {drawing.page}
      </p>
      <p>
        <Files id={id} picture={isNamed(drawing)} />
      </p>
      {still ? null : (
        <p hidden data-save-shown={id} data-title={title} data-alt={drawing.alt} data-cite={citationOf(drawing)}>
          {words.drawings.shown}{" "}
          <button type="button" value="svg">
            SVG
          </button>{" "}
          <button type="button" value="png">
            PNG
          </button>
        </p>
      )}
      <p>{rich(words.drawings.corrected, { a: (text) => <a href={`/embed/${id}.html`}>{text}</a> })}</p>
      <pre className="copyable">
        {embedSnippet({ src: `${siteUrl}/embed/${id}.html`, title, height: embedHeight(heightOf(svg)) })}
      </pre>
      {kept ? (
        <>
          <p>
            {rich(words.drawings.kept, {
              version: kept.version,
              a: (text) => <a href={kept.path}>{text}</a>,
            })}
          </p>
          <pre className="copyable">
            {embedSnippet({
              src: siteUrl + kept.path,
              title: say(words.drawings.keptTitle, { title, version: kept.version }),
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
  const to = (ending: string) => (text: ReactNode) => <a href={`/charts/${id}.${ending}`}>{text}</a>;
  const data = { svg: to("svg"), csv: to("csv"), json: to("json") };
  return picture ? rich(words.drawings.filesPng, { ...data, png: to("png") }) : rich(words.drawings.files, data);
}
