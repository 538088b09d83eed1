import { content, formatDate, powerOn, publicOn } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DayEvents } from "../../../components/day-events.tsx";
import { DayNeighbours } from "../../../components/day-neighbours.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Room } from "../../../components/room.tsx";
import { address, eventDays, hasDayPage, isInPeriod, period } from "../../../text/address.ts";
import { daysBetween, weekday } from "../../../text/days.ts";

type Props = { params: Promise<{ date: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const outside = eventDays.filter((day) => !isInPeriod(day));
  return [...outside, ...daysBetween(period.start, period.end)].map((date) => ({ date }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  return {
    title: formatDate(date),
    description: `Who held which office on ${formatDate(date)}, what happened, and what the public could know.`,
  };
}

export default async function DayPage({ params }: Props) {
  const { date } = await params;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !hasDayPage(date)) notFound();
  const secrets = publicOn(content, date).secret.filter(({ certainty }) => certainty === "certainly");
  return (
    <Page
      kicker={
        <>
          {weekday(date)} · <a href={isInPeriod(date) ? `/on/#y${date.slice(0, 4)}` : "/on/#outside"}>all days</a>
        </>
      }
      title={formatDate(date)}
      lead={<DayNeighbours date={date} />}
    >
      <DayEvents date={date} />
      <div className="margin">
        {secrets.length > 0 ? (
          <Section id="secret" title="Happened, and not yet made public">
            <ul className="plain">
              {secrets.map(({ event }) => (
                <li key={event.id}>
                  <a href={address("event", event.id)}>{event.title}</a>{" "}
                  <span className="quiet">
                    {formatDate(event.time.effective.date.edtf)}; made public{" "}
                    {formatDate(event.time.announced?.date.edtf ?? "")}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
      <Section id="room" title="Who held what">
        {isInPeriod(date) ? null : (
          <p className="quiet">
            Offices are followed day by day for {formatDate(content.subject.period)} only; before and after, some
            holders are missing.
          </p>
        )}
        <Room rows={powerOn(content, date)} />
      </Section>
    </Page>
  );
}
