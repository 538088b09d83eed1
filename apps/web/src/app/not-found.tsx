import { Page } from "../components/page.tsx";
import { SearchField } from "../components/search-field.tsx";

export default function NotFoundPage() {
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
        <li>
          <a href="/figures/">Figures</a> by family name, in all spellings
        </li>
        <li>
          <a href="/events/">Events</a> by topic, or the <a href="/timeline/">timeline</a> by year
        </li>
        <li>
          <a href="/on/">Any day</a> from 28 February 1953 to 16 November 1964, written as <code>/on/1953-06-26/</code>
        </li>
        <li>
          <a href="/offices/">Offices</a>, <a href="/organizations/">bodies</a>, <a href="/places/">places</a>,{" "}
          <a href="/sources/">sources</a>
        </li>
        <li>
          <a href="/">The short answer</a>
        </li>
      </ul>
    </Page>
  );
}
