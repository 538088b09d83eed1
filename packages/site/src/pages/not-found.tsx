import { Page } from "../components/page.tsx";
import { SearchField } from "../components/search-field.tsx";
import { formatDate, site } from "../subject.ts";
import { period } from "../text/address.ts";
import { sectionName, shows } from "../text/sections.ts";

const example = site.days.example ?? period.start;

/** What an address leads to that leads nowhere. */
export default function NotFoundPage() {
  const others = (["offices", "organizations", "places", "sources"] as const).filter(shows);
  return (
    <Page
      kicker="404"
      title="Nothing stands here"
      lead={<p className="lead">The address may be misspelt, or the entry may not exist yet.</p>}
    >
      <div id="answer" />
      <SearchField id="query" />
      <h2 id="ways">Ways on</h2>
      <ul className="plain">
        {shows("figures") ? (
          <li>
            <a href="/figures/">{sectionName("figures")}</a> by family name, in all spellings
          </li>
        ) : null}
        {shows("events") ? (
          <li>
            <a href="/events/">{sectionName("events")}</a> by topic
            {shows("timeline") ? (
              <>
                , or the <a href="/timeline/">timeline</a> by year
              </>
            ) : null}
          </li>
        ) : null}
        {site.days.every && shows("on") ? (
          <li>
            <a href="/on/">Any day</a> from {formatDate(period.start)} to {formatDate(period.end)}, written as{" "}
            <code>/on/{example}/</code>
          </li>
        ) : null}
        {others.length > 0 ? (
          <li>
            {others.map((name, index) => (
              <span key={name}>
                {index > 0 ? ", " : ""}
                <a href={`/${name}/`}>{index > 0 ? sectionName(name).toLowerCase() : sectionName(name)}</a>
              </span>
            ))}
          </li>
        ) : null}
        <li>
          <a href="/">{site.answer ? "The short answer" : "The front page"}</a>
        </li>
      </ul>
    </Page>
  );
}
