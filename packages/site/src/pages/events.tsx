import { inTime } from "@thaw/chronicle";
import type { Metadata } from "next";
import { EventList } from "../components/event-list.tsx";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { content, say, vocabulary, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";
import { shows } from "../text/sections.ts";

export const metadata: Metadata = { title: words.sections.events };

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
      title={words.sections.events}
      lead={
        <>
          <p className="lead">
            {say(words.event.byTopic, { events: say(words.counts.events, { count: events.length }) })}
            {shows("timeline") ? (
              <> {rich(words.event.byYear, { a: (text) => <a href="/timeline/">{text}</a> })}</>
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
