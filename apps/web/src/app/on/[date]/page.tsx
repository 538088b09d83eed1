import { content, formatDate, powerOn } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "../../../components/colophon.tsx";
import { CompareForm } from "../../../components/compare-form.tsx";
import { DayEvents } from "../../../components/day-events.tsx";
import { DayNeighbours } from "../../../components/day-neighbours.tsx";
import { DayPublic } from "../../../components/day-public.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Room } from "../../../components/room.tsx";
import { sampled } from "../../../sampled.ts";
import { eventDays, hasDayPage, isInPeriod, period } from "../../../text/address.ts";
import { daysBetween, sinceDeath, weekday } from "../../../text/days.ts";

type Props = { params: Promise<{ date: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const outside = eventDays.filter((day) => !isInPeriod(day));
  const days = [...outside, ...daysBetween(period.start, period.end)];
  return sampled(days, (day) => day.startsWith("1953-0") || day === "1955-01-01").map((date) => ({ date }));
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
  const since = sinceDeath(date);
  return (
    <Page
      kicker={
        <>
          {weekday(date)}
          {since === undefined ? null : `, ${since}`} ·{" "}
          <a href={isInPeriod(date) ? `/on/#y${date.slice(0, 4)}` : "/on/#outside"}>all days</a>
        </>
      }
      title={<time dateTime={date}>{formatDate(date)}</time>}
      lead={<DayNeighbours date={date} />}
      kind="day"
      colophon={<Colophon title={formatDate(date)} path={`/on/${date}/`} reported={`the day ${date}`} />}
    >
      <DayEvents date={date} />
      <DayPublic date={date} />
      <Section id="room" title="The room as it stood">
        {isInPeriod(date) ? null : (
          <p className="quiet">
            Offices are followed day by day for {formatDate(content.subject.period)} only; before and after, some
            holders are missing.
          </p>
        )}
        <Room rows={powerOn(content, date)} />
        {isInPeriod(date) ? <CompareForm from={date} /> : null}
      </Section>
    </Page>
  );
}
