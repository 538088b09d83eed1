import type { Metadata } from "next";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { content, site } from "../subject.ts";
import { address } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  const read = new Set(
    content.claims.flatMap(({ cite }) => cite.filter(({ consulted }) => consulted).map(({ source }) => source)),
  );
  const resting = new Map<string, number>();
  for (const { cite } of content.claims)
    for (const source of new Set(cite.map((citation) => citation.source)))
      resting.set(source, (resting.get(source) ?? 0) + 1);
  const kinds = [...new Set(content.sources.map(({ kind }) => kind))].sort();
  return (
    <Page
      title="Sources"
      lead={
        <>
          <p className="lead">
            {count(content.sources.length, "work")}; {count(read.size, "was", "were")} read for at least one statement
            here and marked so. The rest are cited from general knowledge, and nobody claims to have looked a page up in
            them.
          </p>
          <Jump parts={kinds.map((kind) => ({ id: kind, label: capital(kind.replaceAll("-", " ")) }))} />
        </>
      }
    >
      {kinds.map((kind) => (
        <Section key={kind} id={kind} title={capital(kind.replaceAll("-", " "))}>
          <ul className="bibliography">
            {content.sources
              .filter((source) => source.kind === kind)
              .sort((a, b) => a.label.localeCompare(b.label, site.language))
              .map((source) => (
                <li key={source.id}>
                  <Reference source={source} />
                  {read.has(source.id) ? <span className="read">read</span> : null}{" "}
                  <a href={address("source", source.id)}>
                    {resting.has(source.id) ? count(resting.get(source.id) ?? 0, "statement") : "about it"}
                    <span className="hidden"> of {source.label}</span>
                  </a>
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
