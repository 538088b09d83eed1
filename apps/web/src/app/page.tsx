import { content, inTime } from "@thaw/content";
import { EventList } from "../components/event-list.tsx";
import { Fortnight } from "../components/fortnight.tsx";
import { Notes } from "../components/notes.tsx";
import { prose } from "../components/prose.tsx";
import { Notebook } from "../text/notebook.tsx";
import { count } from "../text/words.ts";

const turningPoints = [
  "death-of-stalin",
  "arrest-of-beria",
  "september-plenum-1953",
  "secret-speech",
  "june-plenum-1957",
  "stalins-body-removed",
  "removal-of-khrushchev",
] as const;

export default function HomePage() {
  const notebook = new Notebook();
  const story = content.get("story", "short-answer");
  const answer = prose(story, notebook);
  const consulted = content.claims.filter(({ cite }) => cite.some((citation) => citation.consulted)).length;
  const turns = inTime(content).filter(({ id }) => turningPoints.some((wanted) => wanted === id));
  const review = content.reviews[0];
  return (
    <main id="main" className="page with-notes home">
      <article>
        <header>
          <p className="kicker">5 March 1953 – 14 October 1964</p>
          <h1>{story.title}</h1>
        </header>
        <div className="answer">{answer}</div>
        <section aria-labelledby="fortnight">
          <h2 id="fortnight">The fortnight that settled it</h2>
          <Fortnight />
        </section>
        <section aria-labelledby="turns">
          <h2 id="turns">Seven turns</h2>
          <EventList events={turns} />
        </section>
        <section aria-labelledby="ways">
          <h2 id="ways">Ways in</h2>
          <dl className="ways">
            <div>
              <dt>
                <a href="/on/1953-06-26/">Any day</a>
              </dt>
              <dd>Who held what, what happened, what the public could know, on every day from 28 February 1953 to 16 November 1964.</dd>
            </div>
            <div>
              <dt>
                <a href="/timeline/">The timeline</a>
              </dt>
              <dd>{count(content.events.length, "event")} in order, from the roots of 1917 on.</dd>
            </div>
            {review ? (
              <div>
                <dt>
                  <a href={`/reviews/${review.id}/`}>Checking a popular account</a>
                </dt>
                <dd>A widely read article taken statement by statement: {count(review.statements.length, "statement")}, each with its verdict.</dd>
              </div>
            ) : null}
            <div>
              <dt>
                <a href="/disputes/">Where scholars differ</a>
              </dt>
              <dd>{count(content.disputes.length, "dispute")}: the positions, the evidence, which one we follow and why.</dd>
            </div>
            <div>
              <dt>
                <a href="/developers/">For developers</a>
              </dt>
              <dd>The same content as a typed package and a keyless API.</dd>
            </div>
          </dl>
        </section>
        <p className="quiet measure">
          {count(content.claims.length, "statement")} stand here, each with its evidence; {count(consulted, "of them rests", "of them rest")} on at least one
          source that was read for it.
        </p>
      </article>
      <Notes notebook={notebook} />
    </main>
  );
}
