import type { Metadata } from "next";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { formatDate } from "../subject.ts";
import { dayInWords, daysOfYear } from "../text/anniversaries.ts";

export const metadata: Metadata = {
  title: "On this day",
  description: "What happened on each day of the year: events, announcements, births and deaths.",
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export default function TodayPage() {
  const days = daysOfYear();
  return (
    <Page
      kind="today"
      title="On this day"
      lead={
        <>
          <p className="lead">
            What happened on each day of the year. Subscribe: <a href="/today.ics">calendar</a>,{" "}
            <a href="/today.atom">feed</a>.
          </p>
          <Jump parts={months.map((month) => ({ id: `m${month}`, label: monthName(month) }))} />
        </>
      }
    >
      {months.map((month) => (
        <Section key={month} id={`m${month}`} title={monthName(month)}>
          <dl className="calendar">
            {days
              .filter(({ day }) => day.startsWith(month))
              .map(({ day, items }) => (
                <div key={day} id={`d${day}`}>
                  <dt>{dayInWords(day)}</dt>
                  <dd>
                    <ul>
                      {items.map(({ year, text, href, dayHref }) => (
                        <li key={`${year}${href}${text}`}>
                          <span className="year">{dayHref ? <a href={dayHref}>{year}</a> : year}</span>{" "}
                          <a href={href}>{text}</a>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
          </dl>
        </Section>
      ))}
    </Page>
  );
}

function monthName(month: string): string {
  return formatDate(`2000-${month}`).replace(/ 2000$/, "");
}
