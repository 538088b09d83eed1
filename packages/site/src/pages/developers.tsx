import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, site } from "../subject.ts";
import { address, folders, type PageKind } from "../text/address.ts";
import { sectionName, shows } from "../text/sections.ts";
import { citedBy } from "../text/twins.ts";

export const metadata: Metadata = {
  title: "For developers",
  description: "The same content as data, beside every page.",
};

/** What programs may take from the site: the data of each entry and of each list, and what can be subscribed to. */
export default function DevelopersPage() {
  const kinds = (Object.keys(folders) as PageKind[]).filter((kind) => content.all(kind).length > 0);
  const [event] = content.events;
  return (
    <Page
      title="For developers"
      lead={<p className="lead">The same content as data. No key, no account, no framework needed.</p>}
    >
      <Section id="lists" title="Lists">
        <ul className="plain">
          {kinds.map((kind) => (
            <li key={kind}>
              {sectionName(folders[kind])}: <a href={`/${folders[kind]}.csv`}>CSV</a>,{" "}
              <a href={`/${folders[kind]}.json`}>JSON</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="entries" title="Beside every page">
        <p>
          Every entry has its data at its own address with another ending: <code>.json</code>, <code>.md</code>, and{" "}
          <code>.bib</code> for its sources.
          {event ? (
            <>
              {" "}
              <a href={address("event", event.id)}>{event.title}</a> is also{" "}
              <a href={`/events/${event.id}.json`}>JSON</a>, <a href={`/events/${event.id}.md`}>Markdown</a>
              {citedBy(event.id).length > 0 ? (
                <>
                  {" "}
                  and <a href={`/events/${event.id}.bib`}>BibTeX</a>
                </>
              ) : null}
              .
            </>
          ) : null}
        </p>
      </Section>
      {site.api ? (
        <Section id="api" title="The API">
          <p>
            <a href={site.api}>What it answers, and how to ask</a>.
          </p>
        </Section>
      ) : null}
      <Section id="feeds" title="Calendars and feeds">
        <ul className="plain">
          {shows("today") ? (
            <li>
              <a href="/today.ics">Events as a calendar</a>, <a href="/today.atom">days of the year as a feed</a>
            </li>
          ) : null}
          {shows("corrections") ? (
            <li>
              <a href="/corrections.atom">Corrections as a feed</a>
            </li>
          ) : null}
          <li>
            <a href="/sitemap.xml">Every page, as a sitemap</a>
          </li>
        </ul>
        <p className="quiet">
          The release carried here is <code>{content.release.id}</code>.
        </p>
      </Section>
    </Page>
  );
}
