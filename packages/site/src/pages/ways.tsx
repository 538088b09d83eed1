import type { ReactNode } from "react";
import { content } from "../subject.ts";
import { shows } from "../text/sections.ts";
import { count } from "../text/words.ts";

/** The ways in, by what a visitor came for: as many as the site has. */
export function ways(): ReactNode {
  return (
    <section className="across" aria-labelledby="ways">
      <h2 id="ways">Ways in</h2>
      <dl className="ways">
        <div>
          <dt>To read</dt>
          <dd>
            {shows("stories") ? (
              <>
                <a href="/stories/">The story</a>, with its sources in the margin.{" "}
              </>
            ) : null}
            {shows("events") ? <a href="/events/">{count(content.events.length, "event")}</a> : "Events"} and{" "}
            {shows("figures") ? (
              <a href="/figures/">{count(content.figures.length, "person", "people")}</a>
            ) : (
              "the people in them"
            )}
            .{" "}
            {shows("on") ? (
              <>
                <a href="/on/">Day by day</a>: what happened, and what the public could know.
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>To check</dt>
          <dd>
            {shows("disputes") ? (
              <>
                <a href="/disputes/">{count(content.disputes.length, "dispute")}</a>: the positions, the evidence, which
                one we follow and why.{" "}
              </>
            ) : null}
            {shows("sources") ? (
              <>
                <a href="/sources/">The sources</a>: what rests on each, and what would fall without it.
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>To correct</dt>
          <dd>
            Every statement has an address of its own. <a href="/about/#correct">How to report an error</a>, or mend it
            yourself.
          </dd>
        </div>
        <div>
          <dt>To build</dt>
          <dd>
            <a href="/developers/">The same content</a> as data, beside every page and every list.
          </dd>
        </div>
      </dl>
    </section>
  );
}
