import { formatDate } from "@thaw/content";
import type { Metadata } from "next";
import { Jump } from "../../components/jump.tsx";
import { Page, Section } from "../../components/page.tsx";
import { eventDays, isInPeriod, period } from "../../text/address.ts";
import { daysBetween } from "../../text/days.ts";

export const metadata: Metadata = { title: "Day by day" };

export default function DaysPage() {
  const months = [...new Set(daysBetween(period.start, period.end).map((day) => day.slice(0, 7)))];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const outside = eventDays.filter((day) => !isInPeriod(day));
  return (
    <Page
      title="Day by day"
      lead={
        <>
          <p className="lead">
            Every day from {formatDate(period.start)} to {formatDate(period.end)} has a page: who held what, what
            happened, what the public could know. The days with an event are listed; any other is one step from the
            first of its month, or at its own address, as <code>/on/1953-06-27/</code>.{" "}
            <a href="/compare/">Compare two days</a>.
          </p>
          <Jump
            parts={[
              ...years.map((year) => ({ id: `y${year}`, label: year })),
              { id: "outside", label: "before and after" },
            ]}
          />
        </>
      }
    >
      {years.map((year) => (
        <Section key={year} id={`y${year}`} title={year}>
          <dl className="months">
            {months
              .filter((month) => month.startsWith(year))
              .map((month) => (
                <Month key={month} month={month} />
              ))}
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

/** A month: the way to its first day, and its days with an event. */
function Month({ month }: { month: string }) {
  const first = `${month}-01` < period.start ? period.start : `${month}-01`;
  return (
    <div>
      <dt>
        <a href={`/on/${first}/`}>{formatDate(month).replace(/ \d+$/, "")}</a>
      </dt>
      <dd>
        {eventDays
          .filter((day) => day.startsWith(month) && isInPeriod(day))
          .map((day) => (
            <a key={day} className="day" href={`/on/${day}/`} aria-label={formatDate(day)}>
              {Number(day.slice(8))}
            </a>
          ))}
      </dd>
    </div>
  );
}
