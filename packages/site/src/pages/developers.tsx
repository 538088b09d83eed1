import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Page, Section } from "../components/page.tsx";
import { content, site, words } from "../subject.ts";
import { address, folders, type PageKind } from "../text/address.ts";
import { rich } from "../text/rich.tsx";
import { sectionName, shows } from "../text/sections.ts";
import { citedBy } from "../text/twins.ts";

export const metadata: Metadata = {
  title: words.frame.developers,
  description: words.developers.description,
};

/** What programs may take from the site: the data of each entry and of each list, and what can be subscribed to. */
export default function DevelopersPage() {
  const kinds = (Object.keys(folders) as PageKind[]).filter((kind) => content.all(kind).length > 0);
  const [event] = content.events;
  return (
    <Page title={words.frame.developers} lead={<p className="lead">{words.developers.lead}</p>}>
      <Section id="lists" title={words.developers.lists}>
        <ul className="plain">
          {kinds.map((kind) => (
            <li key={kind}>
              {rich(words.developers.list, {
                section: sectionName(folders[kind]),
                csv: (text) => <a href={`/${folders[kind]}.csv`}>{text}</a>,
                json: (text) => <a href={`/${folders[kind]}.json`}>{text}</a>,
              })}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="entries" title={words.developers.entries}>
        <p>
          {rich(words.developers.endings, { json: code, md: code, bib: code })}
          {event ? (
            <>
              {" "}
              {rich(citedBy(event.id).length > 0 ? words.developers.exampleCiting : words.developers.example, {
                event: event.title,
                a: (text) => <a href={address("event", event.id)}>{text}</a>,
                json: (text) => <a href={`/events/${event.id}.json`}>{text}</a>,
                md: (text) => <a href={`/events/${event.id}.md`}>{text}</a>,
                bib: (text) => <a href={`/events/${event.id}.bib`}>{text}</a>,
              })}
            </>
          ) : null}
        </p>
      </Section>
      {site.api ? (
        <Section id="api" title={words.developers.api}>
          <p>{rich(words.developers.apiLink, { a: (text) => <a href={site.api}>{text}</a> })}</p>
        </Section>
      ) : null}
      <Section id="feeds" title={words.developers.feeds}>
        <ul className="plain">
          {shows("today") ? (
            <li>
              {rich(words.developers.today, {
                calendar: (text) => <a href="/today.ics">{text}</a>,
                feed: (text) => <a href="/today.atom">{text}</a>,
              })}
            </li>
          ) : null}
          {shows("corrections") ? (
            <li>
              <a href="/corrections.atom">{words.developers.corrections}</a>
            </li>
          ) : null}
          <li>
            <a href="/sitemap.xml">{words.developers.sitemap}</a>
          </li>
        </ul>
        <p className="quiet">{rich(words.developers.release, { release: content.release.id, code })}</p>
      </Section>
    </Page>
  );
}

function code(text: ReactNode): ReactNode {
  return <code>{text}</code>;
}
