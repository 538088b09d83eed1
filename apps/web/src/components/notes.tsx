import { content, formatDate } from "@thaw/content";
import { address } from "../text/address.ts";
import type { Notebook } from "../text/notebook.tsx";
import { kindOfWitness } from "../text/reference.ts";

/** The source notes of a page: who says so, where, what kind of witness it is, whether it was read, and the way out to it. */
export function Notes({ notebook }: { notebook: Notebook }) {
  if (notebook.notes.length === 0) return null;
  return (
    <aside className="notes" aria-labelledby="notes">
      <h2 id="notes">Sources</h2>
      <p className="key">
        <span className="read">read</span> consulted for this statement · others are cited from general knowledge
      </p>
      <ol>
        {notebook.notes.map((note) => (
          <li key={note.number} id={`n${note.number}`}>
            {note.cite.map((citation, index) => {
              const source = content.get("source", citation.source);
              return (
                <span className="citation" key={`${citation.source}${index}`}>
                  {citation.stance === "contradicts" ? "Against: " : citation.stance === "mentions" ? "Mentions it: " : ""}
                  <a href={address("source", source.id)}>{source.label}</a>
                  {citation.locator ? `, ${citation.locator}` : ""}
                  {" · "}
                  <span className="quiet">{kindOfWitness(source)}</span>
                  {citation.consulted ? (
                    <>
                      {" "}
                      <span className="read" title={`Read ${formatDate(citation.consulted)}`}>
                        read
                      </span>
                    </>
                  ) : null}
                  {source.url ? (
                    <>
                      {" "}
                      <a className="out" href={source.url} rel="external noopener">
                        open<span className="hidden"> {source.label}</span>
                      </a>
                    </>
                  ) : null}
                  {citation.note ? <span className="quiet"> ({citation.note})</span> : null}
                </span>
              );
            })}
            {note.note ? <span className="citation">{note.note}</span> : null}
            {note.dispute ? (
              <span className="citation">
                Disputed: <a href={address("dispute", note.dispute)}>{content.label(note.dispute)}</a>
              </span>
            ) : null}
            <span className="back">
              {note.marks.map((mark, index) => (
                <a key={mark} href={`#${mark}`} aria-label={`Back to mark ${index + 1} of note ${note.number}`}>
                  ↑
                </a>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
