import { content, type HistoricalEvent, inTime } from "@thaw/content";
import type { Metadata } from "next";
import { EventList } from "../../components/event-list.tsx";
import { Jump } from "../../components/jump.tsx";
import { Page, Section } from "../../components/page.tsx";

export const metadata: Metadata = { title: "Timeline" };

export default function TimelinePage() {
  const years = new Map<string, HistoricalEvent[]>();
  for (const event of inTime(content)) {
    const year = (event.time.effective.date.earliest ?? "").slice(0, 4) || "Undated";
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return (
    <Page
      title="Timeline"
      lead={
        <>
          <p className="lead">Every event in the order of time. A hatched date is not certain.</p>
          <Jump parts={[...years.keys()].map((year) => ({ id: `y${year}`, label: year }))} />
        </>
      }
    >
      {[...years].map(([year, events]) => (
        <Section key={year} id={`y${year}`} title={year}>
          <EventList events={events} />
        </Section>
      ))}
    </Page>
  );
}
