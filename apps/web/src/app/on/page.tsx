import { content, eventsOn, formatDate } from "@thaw/content";
import type { Metadata } from "next";
import { Page, Section } from "../../components/page.tsx";
import { eventDays, period } from "../../text/address.ts";
import { daysBetween } from "../../text/days.ts";
import { count } from "../../text/words.ts";

export const metadata: Metadata = { title: "Day by day" };

export default function DaysPage() {
  const days = daysBetween(period.start, period.end);
  const busy = new Map(days.map((day) => [day, eventsOn(content, day).filter(({ certainty, event, time }) => certainty === "certainly" && !event.time[time]?.date.edtf.includes("/")).length]));
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  const outside = eventDays();
  return (
    <Page
      title="Day by day"
      lead={
        <>
          <p className="lead">
            Every day from {formatDate(period.start)} to {formatDate(period.end)} has a page: who held what, what happened, what the public could know. Days with an event are listed; any other is at{" "}
            <code>/on/1953-06-27/</code>.
          </p>
          <p className="jump">
            {years.map((year) => (
              <a key={year} href={`#y${year}`}>
                {year}
              </a>
            ))}
            <a href="#outside">before and after</a>
          </p>
        </>
      }
    >
      {years.map((year) => (
        <Section key={year} id={`y${year}`} title={year}>
          <dl className="months">
            {[...new Set(days.filter((day) => day.startsWith(year)).map((day) => day.slice(0, 7)))].map((month) => {
              const own = days.filter((day) => day.startsWith(month));
              const marked = own.filter((day) => (busy.get(day) ?? 0) > 0);
              return (
                <div key={month}>
                  <dt>
                    <a href={`/on/${own[0]}/`}>{formatDate(month).replace(/ \d+$/, "")}</a>
                  </dt>
                  <dd>
                    {marked.map((day) => (
                      <a key={day} className="day" href={`/on/${day}/`} aria-label={`${formatDate(day)}, ${count(busy.get(day) ?? 0, "event")}`}>
                        {Number(day.slice(8))}
                      </a>
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Section>
      ))}
      <Section id="outside" title="Before and after">
        <ul className="plain columns">
          {outside.map((day) => (
            <li key={day}>
              <a href={`/on/${day}/`}>{formatDate(day)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
