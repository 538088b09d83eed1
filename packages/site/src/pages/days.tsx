import type { Metadata } from "next";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { formatDate, site, words } from "../subject.ts";
import { eventDays, hasDayPage, isInPeriod, period } from "../text/address.ts";
import { dated, monthName } from "../text/dates.ts";
import { daysBetween, shift } from "../text/days.ts";
import { rich } from "../text/rich.tsx";
import { shows } from "../text/sections.ts";

export const metadata: Metadata = { title: words.day.title };

const example = site.days.example ?? period.start;

export default function DaysPage() {
  const days = site.days.every ? daysBetween(period.start, period.end) : eventDays.filter(isInPeriod);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const outside = eventDays.filter((day) => !isInPeriod(day));
  return (
    <Page
      title={words.day.title}
      lead={
        <>
          <p className="lead">
            {site.days.every
              ? rich(words.day.everyDay, {
                  from: dated(period.start),
                  to: dated(period.end),
                  address: `/on/${shift(example, 1)}/`,
                  code: (text) => <code>{text}</code>,
                })
              : words.day.datedDays}{" "}
            {shows("compare") ? rich(words.day.compare, { a: (text) => <a href="/compare/">{text}</a> }) : null}
          </p>
          <Jump
            parts={[
              ...years.map((year) => ({ id: `y${year}`, label: year })),
              ...(outside.length > 0 ? [{ id: "outside", label: words.day.outside }] : []),
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
      {outside.length > 0 ? (
        <Section id="outside" title={words.day.beforeAndAfter}>
          <ul className="plain columns">
            {outside.map((day) => (
              <li key={day}>
                <a href={`/on/${day}/`}>{formatDate(day)}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

/** A month: the way to its first day, and its days with an event. */
function Month({ month }: { month: string }) {
  const first = `${month}-01` < period.start ? period.start : `${month}-01`;
  const name = monthName(month);
  return (
    <div>
      <dt>{hasDayPage(first) ? <a href={`/on/${first}/`}>{name}</a> : name}</dt>
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
