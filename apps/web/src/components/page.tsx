import type { ReactNode } from "react";
import type { Notebook } from "../text/notebook.tsx";
import { Notes } from "./notes.tsx";

/** A reading page: what kind of thing it is, its title, what it says, and its sources in the margin. */
export function Page({
  kicker,
  title,
  native,
  lead,
  notebook,
  file,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  native?: string | undefined;
  lead?: ReactNode;
  notebook?: Notebook;
  /** Path of the corpus file that the page shows. */
  file?: string;
  children?: ReactNode;
}) {
  return (
    <main id="main" className={notebook ? "page with-notes" : "page"}>
      <article>
        <header>
          {kicker ? <p className="kicker">{kicker}</p> : null}
          <h1>{title}</h1>
          {native ? (
            <p className="native" lang="ru">
              {native}
            </p>
          ) : null}
          {lead}
        </header>
        {children}
      </article>
      {notebook ? <Notes notebook={notebook} /> : null}
      {file ? (
        <p className="colophon">
          Something wrong? This page is written from <code>packages/content/corpus/{file}</code>. <a href="/about/#correct">How to correct it</a>.
        </p>
      ) : null}
    </main>
  );
}

/** A section with its heading; nothing when there is nothing to say. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
