import { powerOn } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "../components/colophon.tsx";
import { CompareForm } from "../components/compare-form.tsx";
import { DayEvents } from "../components/day-events.tsx";
import { DayNeighbours } from "../components/day-neighbours.tsx";
import { DayPublic } from "../components/day-public.tsx";
import { Page, Section } from "../components/page.tsx";
import { Room } from "../components/room.tsx";
import { sampled } from "../sampled.ts";
import { content, formatDate, say, site, words } from "../subject.ts";
import { eventDays, hasDayPage, isInPeriod, period } from "../text/address.ts";
import { dated, weekday } from "../text/dates.ts";
import { daysBetween } from "../text/days.ts";
import { openGraph } from "../text/pictured.ts";
import { shows } from "../text/sections.ts";

type Props = { params: Promise<{ date: string }> };

export function generateStaticParams() {
  const outside = eventDays.filter((day) => !isInPeriod(day));
  const days = site.days.every ? [...outside, ...daysBetween(period.start, period.end)] : eventDays;
  return sampled(days, site.sample.days).map((date) => ({ date }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  return {
    title: formatDate(date),
    description: say(words.day.description, { date: dated(date) }),
    openGraph: openGraph("day", date),
  };
}

export default async function DayPage({ params }: Props) {
  const { date } = await params;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !hasDayPage(date)) notFound();
  const since = site.days.about(date);
  const room = powerOn(content, date);
  return (
    <Page
      kicker={
        <>
          {weekday(date)}
          {since === undefined ? null : `, ${since}`} ·{" "}
          <a href={isInPeriod(date) ? `/on/#y${date.slice(0, 4)}` : "/on/#outside"}>{words.day.all}</a>
        </>
      }
      title={<time dateTime={date}>{formatDate(date)}</time>}
      lead={<DayNeighbours date={date} />}
      kind="day"
      colophon={
        <Colophon title={formatDate(date)} path={`/on/${date}/`} reported={say(words.colophon.theDay, { day: date })} />
      }
    >
      <DayEvents date={date} />
      <DayPublic date={date} />
      {room.length > 0 ? (
        <Section id="room" title={words.day.room}>
          {isInPeriod(date) ? null : (
            <p className="quiet">{say(words.day.roomOutside, { period: dated(content.subject.period) })}</p>
          )}
          <Room rows={room} />
          {isInPeriod(date) && shows("compare") ? <CompareForm from={date} /> : null}
        </Section>
      ) : null}
    </Page>
  );
}
