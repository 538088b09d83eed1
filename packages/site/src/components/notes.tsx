import type { Citation } from "@thaw/chronicle";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import type { Notebook, PageNote } from "../text/notebook.tsx";
import { kindOfWitness } from "../text/reference.ts";
import { hidden, rich } from "../text/rich.tsx";

const stances = { supports: "", contradicts: words.notes.against, mentions: words.notes.mentions } as const;

/** The source notes of a page: who says so, where, what kind of witness it is, whether it was read, and the way out to it. */
export function Notes({ notebook, title = words.notes.title }: { notebook: Notebook; title?: string }) {
  if (notebook.notes.length === 0) return null;
  return (
    <aside className="notes" aria-labelledby={`${notebook.prefix}notes`}>
      <h2 id={`${notebook.prefix}notes`}>{title}</h2>
      <p className="key">{rich(words.notes.key, { read: (text) => <span className="read">{text}</span> })}</p>
      <ol>
        {notebook.notes.map((note) => (
          <li key={note.number} id={`${notebook.prefix}n${note.number}`}>
            {note.cite.map((citation, index) => (
              <span className="citation" key={`${citation.source}${index}`}>
                <Witness citation={citation} />
              </span>
            ))}
            {note.note ? <span className="citation">{note.note}</span> : null}
            {note.dispute ? (
              <span className="citation">
                {words.notes.disputed} <a href={address("dispute", note.dispute)}>{content.label(note.dispute)}</a>
              </span>
            ) : null}
            <Back note={note} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Witness({ citation }: { citation: Citation }) {
  const source = content.get("source", citation.source);
  return (
    <>
      {stances[citation.stance]}
      <a href={address("source", source.id)}>{source.label}</a>
      {citation.locator ? `, ${citation.locator}` : ""}, <span className="quiet">{kindOfWitness(source)}</span>
      <Read day={citation.consulted} />
      {source.url ? (
        <>
          {" "}
          <a className="out" href={source.url} rel="external noopener">
            {rich(words.notes.open, { hidden, source: source.label })}
          </a>
        </>
      ) : null}
      {citation.quote ? <q>{citation.quote}</q> : null}
      {citation.note ? <span className="quiet"> ({citation.note})</span> : null}
    </>
  );
}

/** The mark of a source that was read for a statement, with the day of reading. */
export function Read({ day }: { day: string | undefined }) {
  if (!day) return null;
  return (
    <>
      {" "}
      <span className="read" title={say(words.notes.readOn, { date: dated(day) })}>
        {rich(words.notes.read, { hidden, date: dated(day) })}
      </span>
    </>
  );
}

/** The way back to the text; for a note with many marks, to the first of them. */
function Back({ note }: { note: PageNote }) {
  const marks = note.marks.length > 3 ? note.marks.slice(0, 1) : note.marks;
  return (
    <span className="back">
      {marks.map((mark, index) => (
        <a key={mark} href={`#${mark}`} aria-label={say(words.notes.back, { mark: index + 1, number: note.number })}>
          ↑
        </a>
      ))}
    </span>
  );
}
