import { consequencesOf, inTime, partsOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Disputes } from "../components/disputes.tsx";
import { eventFacts } from "../components/event-facts.tsx";
import { EventList } from "../components/event-list.tsx";
import { fourTimes } from "../components/four-times.tsx";
import { InReviews } from "../components/in-reviews.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { Page, Section } from "../components/page.tsx";
import { participants } from "../components/participants.tsx";
import { CountCharts } from "../components/small-charts.tsx";
import { Standing } from "../components/standing.tsx";
import { statementSection } from "../components/statements.tsx";
import { Status } from "../components/status.tsx";
import { TakeAlong } from "../drawings/published/take-along.tsx";
import { content, formatDate, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.events.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = content.find("event", (await params).id);
  return event
    ? {
        title: `${event.title}, ${formatDate(event.time.effective.date.edtf)}`,
        description: event.summary,
        openGraph: openGraph("event", event.id),
      }
    : {};
}

export default async function EventPage({ params }: Props) {
  const event = content.find("event", (await params).id);
  if (!event) notFound();
  const notebook = new Notebook();
  const consequences = consequencesOf(content, event.id).map(({ effect }) => effect);
  const parts = partsOf(content, event.id);
  const ordered = inTime(content);
  const at = ordered.findIndex(({ id }) => id === event.id);

  return (
    <Page
      kicker={
        <>
          {content.subject.eventKinds[event.kind]}
          {event.topics.length > 0
            ? ` · ${event.topics.map((topic) => content.subject.topics[topic]).join(", ")}`
            : null}
        </>
      }
      title={event.title}
      lead={
        <>
          {fourTimes(event, notebook)}
          <TakeAlong id={`times-${event.id}`} still />
          <p className="lead">{event.summary}</p>
        </>
      }
      notebook={notebook}
      entry={{ kind: "event", id: event.id }}
    >
      {eventFacts(event, notebook)}
      {event.who.length > 0 ? (
        <Section id="who" title={words.event.who}>
          {participants(event, notebook)}
        </Section>
      ) : null}
      <CountCharts event={event} />
      {statementSection(event.statements, notebook)}
      {event.significance ? (
        <Section id="significance" title={words.event.significance}>
          <p>
            {event.significance} <span className="nature">{words.entry.judgement}</span>
          </p>
        </Section>
      ) : null}
      {event.causes.length > 0 ? (
        <Section id="causes" title={words.event.causes}>
          <ul className="plain">
            {event.causes.map((cause) => (
              <li key={cause.id} id={cause.id}>
                <a href={address("event", cause.event)}>{content.label(cause.event)}</a>
                {notebook.mark(cause)}
                <Status status={cause.status} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {consequences.length > 0 ? (
        <Section id="consequences" title={words.event.consequences}>
          <EventList events={consequences} />
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section id="parts" title={words.event.parts}>
          <EventList events={parts} />
        </Section>
      ) : null}
      <Disputes entry={event.id} />
      <InReviews entry={event.id} />
      <Standing kind="event" id={event.id} />
      <Neighbours label={words.event.neighbours} before={ordered[at - 1]} after={ordered[at + 1]} />
    </Page>
  );
}
