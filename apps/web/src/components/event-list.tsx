import type { HistoricalEvent } from "@thaw/content";
import type { ReactNode } from "react";
import { address } from "../text/address.ts";
import { Stamp } from "./stamp.tsx";

/** Events in a list: the date at the left, the title, and a line beside it. */
export function EventList({ events, beside }: { events: readonly HistoricalEvent[]; beside?: (event: HistoricalEvent) => ReactNode }) {
  return (
    <ol className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <Stamp date={event.time.effective.date} status={event.time.effective.status} />
          <span>
            <a href={address("event", event.id)}>{event.title}</a>
            {beside ? <span className="quiet"> {beside(event)}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
