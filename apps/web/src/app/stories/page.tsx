import type { Metadata } from "next";
import { Page } from "../../components/page.tsx";
import { ShorterStories } from "../../components/reading-times.tsx";
import { address } from "../../text/address.ts";
import { chapters, minutesToRead } from "../../text/chapters.ts";

export const metadata: Metadata = {
  title: "The story",
  description:
    "What really happened after Stalin died, in chapters whose every sentence of fact says what it rests on.",
};

export default function StoriesPage() {
  return (
    <Page
      kicker={`${chapters.length} chapters, ${minutesToRead(chapters)} minutes`}
      title="The story"
      lead={
        <p className="lead">
          From the office that nobody wanted to the pension of October 1964. Every sentence of fact has its sources in
          the margin; what is our judgement is marked so.
        </p>
      }
    >
      <div className="margin">
        <section aria-labelledby="lengths">
          <h2 id="lengths">At another length</h2>
          <ul className="reading-times">
            <li>
              <a href="/">
                <b>30 sec</b> The answer
              </a>
            </li>
            <ShorterStories />
            <li>
              <a href="/stories/booklet/">
                <b>{minutesToRead(chapters)} min</b> All chapters on one page, for print
              </a>
            </li>
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
