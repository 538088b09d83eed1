import { Page } from "../components/page.tsx";
import { SearchField } from "../components/search-field.tsx";
import { site, words } from "../subject.ts";
import { period } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { rich } from "../text/rich.tsx";
import { sectionName, shows } from "../text/sections.ts";
import { within } from "../text/words.ts";

const example = site.days.example ?? period.start;

/** What an address leads to that leads nowhere. */
export default function NotFoundPage() {
  const others = (["offices", "organizations", "places", "sources"] as const).filter(shows);
  return (
    <Page kicker="404" title={words.notFound.title} lead={<p className="lead">{words.notFound.lead}</p>}>
      <div id="answer" />
      <SearchField id="query" />
      <h2 id="ways">{words.notFound.ways}</h2>
      <ul className="plain">
        {shows("figures") ? (
          <li>
            {rich(words.notFound.figures, {
              section: sectionName("figures"),
              a: (text) => <a href="/figures/">{text}</a>,
            })}
          </li>
        ) : null}
        {shows("events") ? (
          <li>
            {rich(shows("timeline") ? words.notFound.eventsAndTimeline : words.notFound.events, {
              section: sectionName("events"),
              a: (text) => <a href="/events/">{text}</a>,
              timeline: (text) => <a href="/timeline/">{text}</a>,
            })}
          </li>
        ) : null}
        {site.days.every && shows("on") ? (
          <li>
            {rich(words.notFound.anyDay, {
              from: dated(period.start),
              to: dated(period.end),
              address: `/on/${example}/`,
              a: (text) => <a href="/on/">{text}</a>,
              code: (text) => <code>{text}</code>,
            })}
          </li>
        ) : null}
        {others.length > 0 ? (
          <li>
            {others.map((name, index) => (
              <span key={name}>
                {index > 0 ? ", " : ""}
                <a href={`/${name}/`}>{index > 0 ? within(sectionName(name)) : sectionName(name)}</a>
              </span>
            ))}
          </li>
        ) : null}
        <li>
          <a href="/">{site.answer ? words.notFound.answer : words.notFound.home}</a>
        </li>
      </ul>
    </Page>
  );
}
