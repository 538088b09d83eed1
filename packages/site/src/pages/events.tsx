import { inTime } from "@thaw/chronicle";
import type { Metadata } from "next";
import { EventList } from "../components/event-list.tsx";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { content, vocabulary } from "../subject.ts";
import { shows } from "../text/sections.ts";
import { count } from "../text/words.ts";

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
            {count(events.length, "event")} by their first topic.
            {shows("timeline") ? (
              <>
                {" "}
                <a href="/timeline/">By year</a>.
              </>
            ) : null}
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
