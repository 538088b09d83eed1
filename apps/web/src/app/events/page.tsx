import { content, inTime, vocabulary } from "@thaw/content";
import type { Metadata } from "next";
import { EventList } from "../../components/event-list.tsx";
import { Jump } from "../../components/jump.tsx";
import { Page, Section } from "../../components/page.tsx";
import { count } from "../../text/words.ts";

export const metadata: Metadata = { title: "Events" };

export default function EventsPage() {
  const events = inTime(content);
  const topics = vocabulary.topic
    .map((topic) => ({
      id: topic,
      label: content.subject.topics[topic] ?? topic,
      events: events.filter(({ topics: own }) => own[0] === topic),
    }))
    .filter((group) => group.events.length > 0);
  return (
    <Page
      title="Events"
      lead={
        <>
          <p className="lead">
            {count(events.length, "event")} by their first topic. <a href="/timeline/">By year</a>.
          </p>
          <Jump parts={topics} />
        </>
      }
    >
      {topics.map(({ id, label, events: own }) => (
        <Section key={id} id={id} title={label}>
          <EventList events={own} />
        </Section>
      ))}
    </Page>
  );
}
