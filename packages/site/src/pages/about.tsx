import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, say, site, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = { title: words.frame.about };

/** How to read the pages, how to correct them, and under which terms they may be used. */
export default function AboutPage() {
  const statements = say(words.counts.statements, { count: content.claims.length });
  return (
    <Page title={say(words.about.title, { site: site.name })} lead={<p className="lead">{words.about.lead}</p>}>
      <Section id="how" title={words.about.how}>
        <p>
          {rich(words.about.stamps, {
            stamp: (text) => <span className="stamp">{text}</span>,
            loose: (text) => <span className="stamp loose">{text}</span>,
            read: (text) => <span className="read">{text}</span>,
          })}
        </p>
        <p>{words.about.times}</p>
      </Section>
      <Section id="correct" title={words.about.correct}>
        <p>
          {site.repository
            ? rich(words.about.reportIssue, {
                statements,
                a: (text) => <a href={`${site.repository}/issues/new`}>{text}</a>,
              })
            : say(words.about.report, { statements })}
        </p>
      </Section>
      <Section id="licence" title={words.about.licences}>
        <p>
          {rich(words.about.licence, {
            content: site.licences.content,
            licence: site.licences.code,
            version: content.release.version,
            release: content.release.id,
            code: (text) => <code>{text}</code>,
          })}
        </p>
      </Section>
    </Page>
  );
}
