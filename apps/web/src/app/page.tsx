import { content, formatDate, inTime } from "@thaw/content";
import { Drawing, EventList, Notes, prose, ReadingTimes, SearchField } from "@thaw/site/components";
import { TakeAlong } from "@thaw/site/drawings";
import { address, count, Notebook } from "@thaw/site/text";
import { fortnight, fortnightFigure } from "../drawings/fortnight.ts";

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
  const turns = inTime(content).filter(({ id }) => turningPoints.some((wanted) => wanted === id));
  return (
    <main id="main" className="page home">
      <article>
        <header>
          <p className="kicker">
            {dayOf("death-of-stalin")} to {dayOf("removal-of-khrushchev")}
          </p>
          <h1>{story.title}</h1>
        </header>
        <div className="answer">{answer}</div>
        <section className="begin" aria-labelledby="read-on">
          <h2 id="read-on">Read on</h2>
          <ReadingTimes />
          <h2 id="look-up">Look something up</h2>
          <SearchField id="ask" placeholder="Хрущёв, 26 june 53, who was premier…" />
          <p className="examples">
            Or open <a href="/on/1953-03-05/">5 March 1953</a>, <a href="/on/1953-06-26/">26 June 1953</a>,{" "}
            <a href="/on/1957-06-22/">22 June 1957</a>, <a href="/on/1964-10-14/">14 October 1964</a>,{" "}
            <a href="/today/">today</a>
          </p>
        </section>
        <section className="across" aria-labelledby="fortnight">
          <h2 id="fortnight">Three weeks that settled it, and when anybody was told</h2>
          <Drawing markup={fortnightFigure(fortnight())} />
          <TakeAlong id="fortnight" />
        </section>
        <Ways />
        <section className="across" aria-labelledby="turns">
          <h2 id="turns">Seven turns</h2>
          <EventList events={turns} />
        </section>
      </article>
      <Notes notebook={notebook} title="Sources of the answer" />
      <Standing />
    </main>
  );
}

/** The ways in, by what a visitor came for. */
function Ways() {
  const [review] = content.reviews;
  const exercise = content.get("dispute", "who-moved-first-against-beria");
  return (
    <section className="across" aria-labelledby="ways">
      <h2 id="ways">Ways in</h2>
      <dl className="ways">
        <div>
          <dt>To read</dt>
          <dd>
            <a href="/stories/">The story</a>, with its sources in the margin. <a href="/timeline/">The timeline</a>:{" "}
            {count(content.events.length, "event")} in order. <a href="/on/">Any day</a> of {dayOf("death-of-stalin")}{" "}
            and the eleven years after: who held what, and what the public was not told.
          </dd>
        </div>
        <div>
          <dt>To check</dt>
          <dd>
            {review ? (
              <>
                <a href={`/reviews/${review.id}/`}>A widely read article</a>, statement by statement, each with its
                verdict.{" "}
              </>
            ) : null}
            <a href="/disputes/">{count(content.disputes.length, "dispute")}</a> among scholars: the positions, the
            evidence, which one we follow and why.
          </dd>
        </div>
        <div>
          <dt>To teach</dt>
          <dd>
            Every page prints as a sheet with its sources. <a href={address("dispute", exercise.id)}>A dispute</a> is an
            hour on evidence; <a href="/sources/">the sources</a> say what would fall without them.
          </dd>
        </div>
        <div>
          <dt>To build</dt>
          <dd>
            <a href="/developers/">The same content</a> as a typed package and a keyless API, and as data beside every
            entry.
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** How much stands here, and how much of it was read for. */
function Standing() {
  const consulted = content.claims.filter(({ cite }) => cite.some((citation) => citation.consulted)).length;
  return (
    <p className="quiet standing">
      {count(content.claims.length, "statement")} stand here, each with its evidence;{" "}
      {count(consulted, "of them rests", "of them rest")} on at least one source that was read for it.
    </p>
  );
}

/** The day on which an event happened, without the hour. */
function dayOf(event: (typeof turningPoints)[number]): string {
  return formatDate(content.get("event", event).time.effective.date.edtf.slice(0, 10));
}
