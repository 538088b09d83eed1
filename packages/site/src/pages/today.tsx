import type { Metadata } from "next";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { words } from "../subject.ts";
import { dayInWords, daysOfYear } from "../text/anniversaries.ts";
import { monthName } from "../text/dates.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = {
  title: words.sections.today,
  description: words.today.description,
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export default function TodayPage() {
  const days = daysOfYear();
  return (
    <Page
      kind="today"
      title={words.sections.today}
      lead={
        <>
          <p className="lead">
            {rich(words.today.lead, {
              calendar: (text) => <a href="/today.ics">{text}</a>,
              feed: (text) => <a href="/today.atom">{text}</a>,
            })}
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
