import type { Metadata } from "next";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { content, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { capital } from "../text/dates.ts";
import { hidden, rich } from "../text/rich.tsx";

export const metadata: Metadata = { title: words.sections.sources };

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
      title={words.sections.sources}
      lead={
        <>
          <p className="lead">
            {say(words.source.read, {
              works: say(words.counts.works, { count: content.sources.length }),
              count: read.size,
            })}
          </p>
          <Jump parts={kinds.map((kind) => ({ id: kind, label: capital(words.witnesses[kind]) }))} />
        </>
      }
    >
      {kinds.map((kind) => (
        <Section key={kind} id={kind} title={capital(words.witnesses[kind])}>
          <ul className="bibliography">
            {content.sources
              .filter((source) => source.kind === kind)
              .sort((a, b) => a.label.localeCompare(b.label, site.language))
              .map((source) => (
                <li key={source.id}>
                  <Reference source={source} />
                  {read.has(source.id) ? <span className="read">{words.source.readMark}</span> : null}{" "}
                  <a href={address("source", source.id)}>
                    {resting.has(source.id)
                      ? rich(words.source.statementsOf, {
                          statements: say(words.counts.statements, { count: resting.get(source.id) ?? 0 }),
                          source: source.label,
                          hidden,
                        })
                      : rich(words.source.about, { source: source.label, hidden })}
                  </a>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
