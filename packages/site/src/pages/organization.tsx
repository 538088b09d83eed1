import { listEvents } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dateSpan } from "../components/date-span.tsx";
import { EventList } from "../components/event-list.tsx";
import { namesByDate } from "../components/names-by-date.tsx";
import { Page, Section } from "../components/page.tsx";
import { Standing } from "../components/standing.tsx";
import { statementSection } from "../components/statements.tsx";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.organizations.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const body = content.find("organization", (await params).id);
  return body ? { title: body.label, ...(body.summary && { description: body.summary }) } : {};
}

export default async function OrganizationPage({ params }: Props) {
  const body = content.find("organization", (await params).id);
  if (!body) notFound();
  const notebook = new Notebook();
  const offices = content.offices.filter(({ organization }) => organization === body.id);
  const children = content.organizations.filter(({ parent }) => parent === body.id);
  const events = listEvents(content, { organization: [body.id] }).map(({ event }) => event);
  return (
    <Page
      kicker={content.subject.organizationKinds[body.kind]}
      title={body.name}
      native={body.native}
      lead={body.summary ? <p className="lead">{body.summary}</p> : null}
      notebook={notebook}
      entry={{ kind: "organization", id: body.id }}
    >
      <dl className="facts">
        {body.existed.from || body.existed.to ? (
          <div>
            <dt>{words.entry.existed}</dt>
            <dd>{dateSpan(body.existed, notebook)}</dd>
          </div>
        ) : null}
        {body.parent ? (
          <div>
            <dt>{words.entry.partOf}</dt>
            <dd>
              <a href={address("organization", body.parent)}>{content.label(body.parent)}</a>
            </dd>
          </div>
        ) : null}
      </dl>
      {body.names.length > 0 ? (
        <Section id="names" title={words.entry.names}>
          {namesByDate(body.names, notebook)}
        </Section>
      ) : null}
      {offices.length > 0 ? (
        <Section id="offices" title={words.entry.offices}>
          <ul className="plain">
            {offices.map((office) => (
              <li key={office.id}>
                <a href={address("office", office.id)}>{office.label}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {children.length > 0 ? (
        <Section id="bodies" title={words.organization.bodies}>
          <ul className="plain">
            {children.map((child) => (
              <li key={child.id}>
                <a href={address("organization", child.id)}>{child.label}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {statementSection(body.statements, notebook)}
      {events.length > 0 ? (
        <Section id="events" title={words.entry.events}>
          <EventList events={events} />
        </Section>
      ) : null}
      <Standing kind="organization" id={body.id} />
    </Page>
  );
}
