import { content, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";

/** The story at its lengths, the shortest first, each with the minutes it takes. */
export function ReadingTimes() {
  return (
    <ul className="reading-times">
      <ShorterStories />
      <li>
        <a href="/stories/">
          <b>{say(words.story.minutes, { count: minutesToRead(chapters) })}</b>{" "}
          {say(words.story.inChapters, { chapters: say(words.counts.chapters, { count: chapters.length }) })}
        </a>
      </li>
    </ul>
  );
}

/** What tells the whole in less time than the chapters do; the answer of the front page is not among them. */
export function ShorterStories() {
  return content.stories
    .filter(({ kind, id }) => kind === "answer" && id !== site.answer)
    .toSorted((a, b) => minutesToRead([a]) - minutesToRead([b]))
    .map((story) => (
      <li key={story.id}>
        <a href={address("story", story.id)}>
          <b>{say(words.story.minutes, { count: minutesToRead([story]) })}</b> {story.title}
        </a>
      </li>
    ));
}
