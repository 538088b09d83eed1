import { content, eventsOn, type EventTime, formatDate, powerOn } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../../../components/page.tsx";
import { Room } from "../../../components/room.tsx";
import { address, eventDays, hasDayPage, period } from "../../../text/address.ts";
import { daysBetween, shift, weekday } from "../../../text/days.ts";
import { timeNames } from "../../../text/words.ts";

type Props = { params: Promise<{ date: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return [...eventDays(), ...daysBetween(period.start, period.end)].map((date) => ({ date }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  return { title: formatDate(date), description: `Who held which office on ${formatDate(date)}, what happened, and what the public could know.` };
}

const order: readonly EventTime[] = ["effective", "decided", "announced", "knownAbroad"];
const titles: Record<EventTime, string> = { ...timeNames, effective: "What happened", announced: "What was made public", knownAbroad: "What became known abroad", decided: "What was decided" };

export default async function DayPage({ params }: Props) {
  const { date } = await params;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !hasDayPage(date)) notFound();
  const moments = eventsOn(content, date).map((moment) => ({ ...moment, span: moment.event.time[moment.time]?.date.edtf ?? "" }));
  const today = moments.filter(({ span, certainty }) => certainty === "certainly" && !span.includes("/"));
  const around = moments.filter((moment) => !today.includes(moment));
  const inPeriod = date >= period.start && date <= period.end;
  return (
    <Page kicker={weekday(date)} title={formatDate(date)} lead={<Neighbours date={date} />}>
      {today.length === 0 ? <p className="lead quiet">Nothing in these pages is dated to this very day.</p> : null}
      {order.map((time) => {
        const own = today.filter((moment) => moment.time === time);
        return own.length === 0 ? null : (
          <Section key={time} id={time} title={titles[time]}>
            <ul className="day-events">
              {own.map(({ event, span }) => (
                <li key={event.id}>
                  <a href={address("event", event.id)}>{event.title}</a>
                  {span.includes("T") ? <span className="quiet"> at {span.slice(11, 16)}</span> : null}
                  {time === "effective" ? (
                    <p>{event.summary}</p>
                  ) : (
                    <span className="quiet">
                      {" "}
                      happened {formatDate(event.time.effective.date.edtf)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {around.length > 0 ? (
        <Section id="around" title="Going on, or perhaps on this day">
          <ul className="plain">
            {around.map(({ event, time, span, certainty }) => (
              <li key={`${event.id}${time}`}>
                <a href={address("event", event.id)}>{event.title}</a>{" "}
                <span className={certainty === "possibly" ? "quiet loose" : "quiet"}>
                  {timeNames[time].toLowerCase()} {formatDate(span)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="room" title="Who held what">
        {inPeriod ? null : <p className="quiet">Offices are followed day by day from {formatDate(content.subject.period)} only; before and after, some holders are missing.</p>}
        <Room rows={powerOn(content, date)} />
      </Section>
    </Page>
  );
}

function Neighbours({ date }: { date: string }) {
  const [before, after] = [shift(date, -1), shift(date, 1)];
  return (
    <nav className="neighbours" aria-label="Neighbouring days">
      {hasDayPage(before) ? (
        <a rel="prev" href={`/on/${before}/`}>
          ← {formatDate(before)}
        </a>
      ) : (
        <span />
      )}
      <a href="/on/">All days</a>
      {hasDayPage(after) ? (
        <a rel="next" href={`/on/${after}/`}>
          {formatDate(after)} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
