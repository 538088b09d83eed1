import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { ShorterStories } from "../components/reading-times.tsx";
import { say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = {
  title: words.story.title,
  description: site.story.description,
};

export default function StoriesPage() {
  return (
    <Page
      kicker={
        chapters.length > 0
          ? say(words.story.length, {
              chapters: say(words.counts.chapters, { count: chapters.length }),
              minutes: say(words.counts.minutes, { count: minutesToRead(chapters) }),
            })
          : undefined
      }
      title={words.story.title}
      lead={<p className="lead">{site.story.lead}</p>}
    >
      <div className="margin">
        <section aria-labelledby="lengths">
          <h2 id="lengths">{words.story.lengths}</h2>
          <ul className="reading-times">
            {site.answer ? (
              <li>
                <a href="/">{rich(words.story.seconds, { count: 30, b: (text) => <b>{text}</b> })}</a>
              </li>
            ) : null}
            <ShorterStories />
            {chapters.length > 0 ? (
              <li>
                <a href="/stories/booklet/">
                  <b>{say(words.story.minutes, { count: minutesToRead(chapters) })}</b> {words.story.onePage}
                </a>
              </li>
            ) : null}
          </ul>
        </section>
      </div>
      <ol className="chapters">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={address("story", chapter.id)}>{chapter.title}</a>
            <span className="quiet">{say(words.story.minutes, { count: minutesToRead([chapter]) })}</span>
            {chapter.summary ? <p>{chapter.summary}</p> : null}
          </li>
        ))}
      </ol>
    </Page>
  );
}
