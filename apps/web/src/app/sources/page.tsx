import { content } from "@thaw/content";
import type { Metadata } from "next";
import { Page, Section } from "../../components/page.tsx";
import { Reference } from "../../components/reference.tsx";
import { address } from "../../text/address.ts";
import { count } from "../../text/words.ts";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  const read = new Set(content.claims.flatMap(({ cite }) => cite.filter(({ consulted }) => consulted).map(({ source }) => source)));
  const kinds = [...new Set(content.sources.map(({ kind }) => kind))].sort();
  return (
    <Page
      title="Sources"
      lead={
        <>
          <p className="lead">
            {count(content.sources.length, "work")}; {count(read.size, "was", "were")} read for at least one statement here and marked so. The rest are cited from general knowledge, and nobody claims to
            have looked a page up in them.
          </p>
          <p className="jump">
            {kinds.map((kind) => (
              <a key={kind} href={`#${kind}`}>
                {kind.replaceAll("-", " ")}
              </a>
            ))}
          </p>
        </>
      }
    >
      {kinds.map((kind) => (
        <Section key={kind} id={kind} title={capital(kind.replaceAll("-", " "))}>
          <ul className="bibliography">
            {content.sources
              .filter((source) => source.kind === kind)
              .sort((a, b) => a.label.localeCompare(b.label, "en"))
              .map((source) => (
                <li key={source.id}>
                  <Reference source={source} />
                  {read.has(source.id) ? <span className="read">read</span> : null} <a href={address("source", source.id)}>what rests on it</a>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
