import { inTime } from "@thaw/chronicle";
import { Drawing } from "../components/drawing.tsx";
import { EventList } from "../components/event-list.tsx";
import { Notes } from "../components/notes.tsx";
import { prose } from "../components/prose.tsx";
import { ReadingTimes } from "../components/reading-times.tsx";
import { SearchField } from "../components/search-field.tsx";
import { overview } from "../drawings/overview.ts";
import { content, formatDate, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { shows } from "../text/sections.ts";
import { ways } from "./ways.tsx";

const EVENTS_MAX = 12;
const PEOPLE_MAX = 12;

/** The front page: the question and its answer where there is one, ways in for each kind of visitor, what happened, and how it stands. */
export default function HomePage() {
  const notebook = new Notebook();
  const story = site.answer === undefined ? undefined : content.find("story", site.answer);
  const answer = story && prose(story, notebook);
  const events = inTime(content);
  const drawing = overview();
  const figures = content.figures
    .toSorted((a, b) => content.referrers(b.id).length - content.referrers(a.id).length)
    .slice(0, PEOPLE_MAX);
  const read = content.claims.filter(({ cite }) => cite.some((citation) => citation.consulted)).length;
  const statements = say(words.counts.statements, { count: content.claims.length });
  return (
    <main id="main" className="page home">
      <article>
        <header>
          <p className="kicker">{formatDate(content.subject.period)}</p>
          <h1>{story?.title ?? content.subject.title}</h1>
        </header>
        <div className="answer">{answer ?? <p className="lead">{site.description}</p>}</div>
        <section className="begin" aria-labelledby="look-up">
          {shows("stories") ? (
            <>
              <h2 id="read-on">{words.home.readOn}</h2>
              <ReadingTimes />
            </>
          ) : null}
          <h2 id="look-up">{words.home.lookUp}</h2>
          <SearchField id="ask" placeholder={site.search.placeholder} />
        </section>
        {drawing ? (
          <section className="across" aria-labelledby="overview-title">
            <h2 id="overview-title">{words.home.overview}</h2>
            <Drawing markup={drawing} />
          </section>
        ) : null}
        {events.length > 0 ? (
          <section className="across" aria-labelledby="turns">
            <h2 id="turns">{events.length > EVENTS_MAX ? words.home.latest : words.home.happened}</h2>
            <EventList events={events.slice(-EVENTS_MAX)} />
          </section>
        ) : null}
        {figures.length > 0 ? (
          <section className="across" aria-labelledby="people">
            <h2 id="people">{figures.length < content.figures.length ? words.home.mostSpokenOf : words.home.people}</h2>
            <ul className="plain columns">
              {figures.map(({ id, label, role }) => (
                <li key={id}>
                  <a href={address("figure", id)}>{label}</a> <span className="quiet">{role}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {ways()}
      </article>
      {story ? <Notes notebook={notebook} title={words.home.sources} /> : null}
      <p className="quiet standing">
        {read > 0
          ? say(words.home.standing, { statements, count: read })
          : say(words.home.standingUnread, { statements })}
      </p>
    </main>
  );
}
