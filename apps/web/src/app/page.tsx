import { content, formatDate, inTime } from "@thaw/content";
import { EventList } from "../components/event-list.tsx";
import { Fortnight } from "../components/fortnight.tsx";
import { Notes } from "../components/notes.tsx";
import { prose } from "../components/prose.tsx";
import { address } from "../text/address.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";
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
  const exercise = content.get("dispute", "who-moved-first-against-beria");
  return (
    <main id="main" className="page with-notes home">
      <article>
        <header>
          <p className="kicker">
            {dayOf("death-of-stalin")} to {dayOf("removal-of-khrushchev")}
          </p>
          <h1>{story.title}</h1>
        </header>
        <div className="answer">{answer}</div>
        <section aria-labelledby="fortnight">
          <h2 id="fortnight">Three weeks that settled it</h2>
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
              <dt>To read</dt>
              <dd>
                <a href="/stories/">The story</a> in {count(chapters.length, "chapter")}, {minutesToRead(chapters)}{" "}
                minutes. <a href="/timeline/">The timeline</a>: {count(content.events.length, "event")} in order, from
                the roots of 1917 on. <a href="/on/1953-06-26/">Any day</a> of {formatDate(content.subject.period)}: who
                held what, what happened, and what the public was not told.
              </dd>
            </div>
            <div>
              <dt>To check</dt>
              <dd>
                {review ? (
                  <>
                    <a href={`/reviews/${review.id}/`}>A widely read article</a> taken statement by statement:{" "}
                    {review.statements.length} of them, each with its verdict.{" "}
                  </>
                ) : null}
                <a href="/disputes/">{count(content.disputes.length, "dispute")}</a> among scholars: the positions, the
                evidence, which one we follow and why.
              </dd>
            </div>
            <div>
              <dt>To teach</dt>
              <dd>
                Every page prints as a sheet with its sources. <a href={address("dispute", exercise.id)}>A dispute</a>{" "}
                is an hour on evidence; <a href="/sources/">the sources</a> say what would fall without them.
              </dd>
            </div>
            <div>
              <dt>To build</dt>
              <dd>
                <a href="/developers/">The same content</a> as a typed package and a keyless API, and as JSON beside
                every entry.
              </dd>
            </div>
          </dl>
        </section>
        <p className="quiet measure">
          {count(content.claims.length, "statement")} stand here, each with its evidence;{" "}
          {count(consulted, "of them rests", "of them rest")} on at least one source that was read for it.
        </p>
      </article>
      <Notes notebook={notebook} />
    </main>
  );
}

/** The day on which an event happened, without the hour. */
function dayOf(event: (typeof turningPoints)[number]): string {
  return formatDate(content.get("event", event).time.effective.date.edtf.slice(0, 10));
}
