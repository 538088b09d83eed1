import type { ReactNode } from "react";
import { content, say, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";
import { shows } from "../text/sections.ts";

/** The ways in, by what a visitor came for: as many as the site has. */
export function ways(): ReactNode {
  return (
    <section className="across" aria-labelledby="ways">
      <h2 id="ways">{words.home.ways}</h2>
      <dl className="ways">
        <div>
          <dt>{words.home.toRead}</dt>
          <dd>
            {shows("stories") ? <>{rich(words.home.story, { a: (text) => <a href="/stories/">{text}</a> })} </> : null}
            {rich(words.home.eventsAndPeople, {
              events: shows("events") ? (
                <a href="/events/">{say(words.counts.events, { count: content.events.length })}</a>
              ) : (
                words.home.eventsAlone
              ),
              people: shows("figures") ? (
                <a href="/figures/">{say(words.counts.people, { count: content.figures.length })}</a>
              ) : (
                words.home.peopleAlone
              ),
            })}{" "}
            {shows("on") ? rich(words.home.days, { a: (text) => <a href="/on/">{text}</a> }) : null}
          </dd>
        </div>
        <div>
          <dt>{words.home.toCheck}</dt>
          <dd>
            {shows("disputes") ? (
              <>
                {rich(words.home.disputes, {
                  disputes: say(words.counts.disputes, { count: content.disputes.length }),
                  a: (text) => <a href="/disputes/">{text}</a>,
                })}{" "}
              </>
            ) : null}
            {shows("sources") ? rich(words.home.sourcesWay, { a: (text) => <a href="/sources/">{text}</a> }) : null}
          </dd>
        </div>
        <div>
          <dt>{words.home.toCorrect}</dt>
          <dd>{rich(words.home.correct, { a: (text) => <a href="/about/#correct">{text}</a> })}</dd>
        </div>
        <div>
          <dt>{words.home.toBuild}</dt>
          <dd>{rich(words.home.build, { a: (text) => <a href="/developers/">{text}</a> })}</dd>
        </div>
      </dl>
    </section>
  );
}
