import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { ShorterStories } from "../components/reading-times.tsx";
import { site } from "../subject.ts";
import { address } from "../text/address.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = {
  title: "The story",
  description: site.story.description,
};

export default function StoriesPage() {
  return (
    <Page
      kicker={
        chapters.length > 0
          ? `${count(chapters.length, "chapter")}, ${count(minutesToRead(chapters), "minute")}`
          : undefined
      }
      title="The story"
      lead={<p className="lead">{site.story.lead}</p>}
    >
      <div className="margin">
        <section aria-labelledby="lengths">
          <h2 id="lengths">At another length</h2>
          <ul className="reading-times">
            {site.answer ? (
              <li>
                <a href="/">
                  <b>30 sec</b> The answer
                </a>
              </li>
            ) : null}
            <ShorterStories />
            {chapters.length > 0 ? (
              <li>
                <a href="/stories/booklet/">
                  <b>{minutesToRead(chapters)} min</b> All chapters on one page, for print
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
            <span className="quiet">{minutesToRead([chapter])} min</span>
            {chapter.summary ? <p>{chapter.summary}</p> : null}
          </li>
        ))}
      </ol>
    </Page>
  );
}
