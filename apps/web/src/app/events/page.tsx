import { content, inTime, vocabulary } from "@thaw/content";
import type { Metadata } from "next";
import { EventList } from "../../components/event-list.tsx";
import { Page, Section } from "../../components/page.tsx";
import { count } from "../../text/words.ts";

export const metadata: Metadata = { title: "Events" };

export default function EventsPage() {
  const events = inTime(content);
  const topics = vocabulary.topic.map((topic) => ({ topic, events: events.filter(({ topics: own }) => own[0] === topic) })).filter((group) => group.events.length > 0);
  return (
    <Page
      title="Events"
      lead={
        <>
          <p className="lead">
            {count(events.length, "event")} by their first topic. <a href="/timeline/">By year</a>.
          </p>
          <p className="jump">
            {topics.map(({ topic }) => (
              <a key={topic} href={`#${topic}`}>
                {content.subject.topics[topic]}
              </a>
            ))}
          </p>
        </>
      }
    >
      {topics.map(({ topic, events: own }) => (
        <Section key={topic} id={topic} title={content.subject.topics[topic] ?? topic}>
          <EventList events={own} />
        </Section>
      ))}
    </Page>
  );
}
