import type { HistoricalEvent } from "@thaw/chronicle";
import { say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { gap } from "../text/gap.ts";
import { Stamp } from "./stamp.tsx";

/** Events in a list: the date at the left, the title, and how late it was made public where that was another day. */
export function EventList({ events }: { events: readonly HistoricalEvent[] }) {
  return (
    <ol className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <span>
            <Stamp date={event.time.effective.date} status={event.time.effective.status} />
          </span>
          <span>
            <a href={address("event", event.id)}>{event.title}</a>
            <MadePublic event={event} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function MadePublic({ event: { time } }: { event: HistoricalEvent }) {
  const lag = time.announced && gap(time.effective.date.edtf, time.announced.date.edtf);
  return lag ? <span className="quiet">{say(words.event.madePublic, { gap: lag })}</span> : null;
}
