import { type EventTime, eventsOn, type HistoricalEvent } from "@thaw/chronicle";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { Section } from "./page.tsx";

interface DayEvent {
  readonly event: HistoricalEvent;
  /** Which of its times fall on the day, the one it is listed under first. */
  readonly times: readonly [EventTime, ...EventTime[]];
}

const order: readonly EventTime[] = ["effective", "decided", "announced", "knownAbroad"];

/** What happened on a day, was decided, made public and known abroad on it: each event once, under the first of these that applies. */
export function DayEvents({ date }: { date: string }) {
  const moments = eventsOn(content, date).map((moment) => ({
    ...moment,
    span: moment.event.time[moment.time]?.date.edtf ?? "",
  }));
  const today = moments.filter(({ span, certainty }) => certainty === "certainly" && !span.includes("/"));
  const around = moments.filter(({ event }) => !today.some((moment) => moment.event === event));
  const events = [...new Set(today.map(({ event }) => event))].map((event): DayEvent => {
    const [first = "effective", ...others] = order.filter((time) =>
      today.some((moment) => moment.event === event && moment.time === time),
    );
    return { event, times: [first, ...others] };
  });
  return (
    <>
      {events.length === 0 ? <p className="nothing">{words.day.nothing}</p> : null}
      {order.map((time) => {
        const own = events.filter(({ times }) => times[0] === time);
        return own.length === 0 ? null : (
          <Section key={time} id={time} title={words.day.titles[time]}>
            <ul className="day-events">
              {own.map((item) => (
                <li key={item.event.id}>
                  <a className="title" href={address("event", item.event.id)}>
                    {item.event.title}
                  </a>
                  <p>{item.event.summary}</p>
                  <OtherTimes {...item} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {around.length > 0 ? (
        <Section id="around" title={words.day.around}>
          <ul className="plain">
            {around.map(({ event, time, span, certainty }) => (
              <li key={`${event.id}${time}`}>
                <a href={address("event", event.id)}>{event.title}</a>{" "}
                <span className={certainty === "possibly" ? "quiet loose" : "quiet"}>{timeOn(time, span)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** The event's other times in a line: what else falls on the day, and when the rest fell. */
function OtherTimes({ event, times: [first, ...same] }: DayEvent) {
  const rest = order.filter((time) => time !== first && !same.includes(time) && event.time[time]);
  const hour = event.time[first]?.date.edtf.match(/T(\d{2}:\d{2})/)?.[1];
  const line = [
    ...(hour ? [say(words.day.at, { hour })] : []),
    ...same.map((time) => say(words.day.sameDay, { time: words.timesWithin[time] })),
    ...rest.map((time) => timeOn(time, event.time[time]?.date.edtf ?? "")),
  ].join("; ");
  return line === "" ? null : <p className="other-times">{line}</p>;
}

/** One of an event's times with its date, within a line. */
function timeOn(time: EventTime, edtf: string): string {
  return say(words.day.timeOn, { time: words.timesWithin[time], date: dated(edtf) });
}
