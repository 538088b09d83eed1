import type { ReactNode } from "react";
import { staticHtml } from "../next/static-html.ts";
import { content, site, words } from "../subject.ts";
import { address, folders, type PageKind } from "../text/address.ts";
import type { Notebook } from "../text/notebook.tsx";
import { twinAddress, twinFormats } from "../text/twins.ts";
import { Colophon } from "./colophon.tsx";
import { JsonLd } from "./json-ld.tsx";
import { Notes } from "./notes.tsx";

/** A reading page: what kind of thing it is, its title, what it says, and its sources in the margin. */
export function Page({
  kicker,
  title,
  native,
  lead,
  notebook,
  entry,
  wide = false,
  kind,
  colophon,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  native?: string | undefined;
  lead?: ReactNode;
  notebook?: Notebook;
  /** The entry that the page shows. */
  entry?: { readonly kind: PageKind; readonly id: string };
  /** Whether a table needs the margin too. */
  wide?: boolean;
  /** What the page is, as a class for its style, where it is no entry. */
  kind?: string;
  /** Its foot, where it shows no entry. */
  colophon?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <main
      id="main"
      className={["page", notebook ? "with-notes" : wide ? "wide" : "", kind ?? ""].filter(Boolean).join(" ")}
      suppressHydrationWarning
      dangerouslySetInnerHTML={staticHtml(
        <>
          <article>
            <header>
              {kicker ? <p className="kicker">{kicker}</p> : null}
              <h1 className={typeof title === "string" && title.length > 60 ? "long" : undefined}>{title}</h1>
              {native ? (
                <p className="native" lang={site.native}>
                  {native}
                </p>
              ) : null}
              {lead}
            </header>
            {children}
          </article>
          {notebook ? <Notes notebook={notebook} /> : null}
          {colophon ?? (entry ? <EntryColophon {...entry} /> : null)}
          {entry ? <JsonLd {...entry} /> : null}
        </>,
      )}
    />
  );
}

/** A section with its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function EntryColophon({ kind, id }: { kind: PageKind; id: string }) {
  return (
    <Colophon
      title={content.label(id)}
      path={address(kind, id)}
      twins={twinFormats(kind, id).map((format) => ({ name: names[format], href: twinAddress(kind, id, format) }))}
      reported={id}
      file={`corpus/${folders[kind]}/${id}.${kind === "story" ? "md" : "yaml"}`}
    />
  );
}

const names = { json: "JSON", md: "Markdown", bib: words.colophon.bibtexOfSources } as const;
